import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { App } from 'antd';
import { MemoryRouter } from 'react-router';
import '../testing/layout.js';
import type { CaseRow } from '../api/cases.js';
import type { Session } from '../api/session.js';
import { startLanguages } from '../i18n/language.js';
import { SessionContext } from '../session/session-context.js';
import { CasesTable } from './CasesTable.js';

beforeAll(() => startLanguages('zh-CN'));
afterEach(cleanup);

const row: CaseRow = {
  id: 'c1', caseNo: 'FJ2026000001', procedureId: 'renewal', procedureTitle: { zh: '备案续期', en: 'Renewal' }, institution: '示例公司', state: 'awaitingApplication', stateLabel: { zh: '待申请', en: 'Waiting' }, currentSteps: [],
  awaits: { filingId: 'f1', until: '2026-12-21T00:00:00+08:00' }, dueAt: '2026-12-21T00:00:00+08:00', submittedAt: '2026-09-22T00:00:00+08:00', endedAt: null, authority: '示例中心', filingRegion: '990000', incident: false,
};

function show(role: 'applicantOperator' | 'legalRepresentative' | 'supervisor', shown: CaseRow): void {
  const session: Session = {
    mode: 'production', csrf: 'token', clock: { now: '2026-11-22T00:00:00+08:00', offsetSeconds: 0 },
    user: { id: 'u', name: '李', locale: 'zh-CN', mustChangePassword: false, mustEnrolSecondFactor: false, organisation: null, agencies: [], roles: [{ role, organisationId: 'o', organisationName: '示例', regionCode: '990000' }] },
  };
  render(
    <SessionContext value={{ session, refresh: () => Promise.resolve() }}>
      <QueryClientProvider client={new QueryClient()}><App><MemoryRouter><CasesTable rows={[shown]} loading={false} own={role !== 'supervisor'} /></MemoryRouter></App></QueryClientProvider>
    </SessionContext>);
}

const shown = (text: RegExp): boolean => screen.queryAllByText(text).length > 0;
const offered = (): boolean => screen.queryAllByRole('button', { name: '填写申请' }).length > 0;

describe('a list of cases', () => {
  it('tells in each row what its values are, for the card that it is on a narrow page', () => {
    show('applicantOperator', row);
    const cells = screen.getAllByRole('cell');
    expect(cells.map((cell) => cell.dataset['label'])).toEqual(['办件编号', '事项', '状态', '当前环节', '到期', '提交']);
  });
});

describe('a case that waits for its application, among others', () => {
  it('says so, until when, and that it was opened and not submitted; its institution begins the application there', () => {
    show('applicantOperator', row);
    expect([shown(/^待申请$/), shown(/2026-12-20/), shown(/2026-09-22 开启/), offered()]).toEqual([true, true, true, true]);
  });

  it.each(['legalRepresentative', 'supervisor'] as const)('only says what it waits for to a %s', (role) => {
    show(role, row);
    expect([shown(/等待提交申请/), offered()]).toEqual([true, false]);
  });

  it('is like any other once the application is there', () => {
    show('applicantOperator', { ...row, awaits: null, state: 'submitted' });
    expect([shown(/开启/), offered()]).toEqual([false, false]);
  });
});
