import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import '../testing/layout.js';
import type { Found } from '../api/search.js';
import type { Session } from '../api/session.js';
import { startLanguages } from '../i18n/language.js';
import { SessionContext } from '../session/session-context.js';
import { StandInServer, told } from '../testing/stand-in-server.js';
import { SearchButton } from './SearchButton.js';

configure({ asyncUtilTimeout: 30_000 });
beforeAll(() => startLanguages('zh-CN'));
afterEach(cleanup);

const found: Found = {
  cases: [{ id: 'c1', caseNo: 'XX2026000071', procedureTitle: { zh: '备案', en: 'Filing' }, institution: '示例公司', stateLabel: { zh: '审核中', en: 'Under review' } }],
  filings: [], documents: [{ id: 'd1', number: '示职评〔2026〕7号', title: { zh: '受理通知书', en: 'Notice' }, caseId: 'c2', institution: '示例公司' }],
  people: [{ id: 'c3 contactName', name: '张*', part: { zh: '联系人', en: 'Contact' }, where: 'case', caseId: 'c3', of: 'XX2026000072', organisation: '示例公司' }],
  institutions: [{ id: 'i1', name: '示例公司', creditCode: null }],
};

function Where() {
  return <><SearchButton wide /><input aria-label="别处" /></>;
}

function onAnyPage() {
  Element.prototype.scrollIntoView = () => undefined;
  const server = new StandInServer().on('POST /api/v1/search', () => told(found));
  server.start();
  const router = createMemoryRouter([{ path: '*', element: <Where /> }], { initialEntries: ['/officer/inbox/mine'] });
  const session: Session = {
    mode: 'production', csrf: '', clock: { now: '2026-11-22T00:00:00+08:00', offsetSeconds: 0 },
    user: { id: 'u', name: '李', locale: 'zh-CN', mustChangePassword: false, mustEnrolSecondFactor: false, organisation: null, agencies: [], roles: [{ role: 'receptionClerk', organisationId: 'o', organisationName: '', regionCode: '990100' }] },
  };
  render(<QueryClientProvider client={new QueryClient()}><SessionContext value={{ session, refresh: () => Promise.resolve() }}><RouterProvider router={router} /></SessionContext></QueryClientProvider>);
  return { server, router };
}

const field = () => screen.findByLabelText('搜索', { selector: 'input' });
const press = async (key: string) => fireEvent.keyDown(await field(), { key });
const options = () => [...document.querySelectorAll('[role="option"]')];
const chosen = () => options().find((option) => option.getAttribute('aria-selected') === 'true')?.textContent ?? null;

describe('The search of every page', () => {
  it('opens by a key, is walked through by keys, and leads to what was found', async () => {
    const { router, server } = onAnyPage();
    await act(async () => void fireEvent.keyDown(window, { key: '/' }));
    await act(async () => void fireEvent.change(await field(), { target: { value: '示例' } }));
    await waitFor(() => expect(options().length).toBe(4));
    expect(chosen()).toContain('XX2026000071');
    await press('ArrowDown');
    expect(chosen()).toContain('示职评〔2026〕7号');
    await press('ArrowUp');
    await press('ArrowUp');
    expect(chosen()).toContain('示例公司');
    await press('ArrowUp');
    await press('Enter');
    expect([router.state.location.pathname, document.querySelector('[role="combobox"]')]).toEqual(['/cases/c3/forms', null]);
    expect(server.asked.filter(({ what }) => what === 'POST /api/v1/search').length).toBe(1);
  });

  it('names pages in either language', async () => {
    const { router } = onAnyPage();
    await act(async () => void fireEvent.keyDown(window, { key: 'k', ctrlKey: true }));
    await act(async () => void fireEvent.change(await field(), { target: { value: 'regis' } }));
    expect(chosen()).toBe('备案名册');
    await press('Enter');
    expect(router.state.location.pathname).toBe('/officer/filings');
  });

  it('leaves a slash to whoever is typing', () => {
    onAnyPage();
    fireEvent.keyDown(screen.getByLabelText('别处'), { key: '/' });
    expect(document.querySelector('[role="combobox"]')).toBeNull();
  });
});
