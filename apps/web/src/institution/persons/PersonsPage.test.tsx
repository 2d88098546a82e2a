import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { App } from 'antd';
import { MemoryRouter } from 'react-router';
import '../../testing/layout.js';
import type { Agent, Persons } from '../../api/agents.js';
import type { Session } from '../../api/session.js';
import { startLanguages } from '../../i18n/language.js';
import { SessionContext } from '../../session/session-context.js';
import { StandInServer, told } from '../../testing/stand-in-server.js';
import PersonsPage from './PersonsPage.js';

configure({ asyncUtilTimeout: 30_000 });
beforeAll(() => startLanguages('zh-CN'));
afterEach(cleanup);

const agent: Agent = {
  id: 'a1', institution: { id: 'i1', name: '示例公司' }, agentName: '王代理', agentOrganisation: '示例咨询公司', procedures: ['renewal'], from: '2026-11-01', until: '2026-12-31', letter: { name: '委托书.pdf', kind: 'pdf', size: 9 },
  namedBy: '李管理', endedOn: null, state: 'inForce', mine: false, mayEnd: true,
};
const people: Persons = { persons: [{ id: 'p1', name: '李管理', roles: [{ role: 'applicantAdmin', since: '2026-01-05' }] }, { id: 'p2', name: '赵新人', roles: [] }, { id: 'u', name: '李', roles: [{ role: 'legalRepresentative', since: '2026-01-05' }] }], agents: [agent], mayName: true };

function open(answer: Persons, asAgent: boolean): StandInServer {
  const server = new StandInServer()
    .on('GET /api/v1/agents', () => told(answer)).on('GET /api/v1/procedures', () => told([{ id: 'renewal', title: { zh: '备案续期', en: 'Renewal' }, available: true }]))
    .on('POST /api/v1/institution-roles/give', () => told({ ...answer, persons: answer.persons.map((person) => ({ ...person, roles: [{ role: 'applicantOperator', since: '2026-11-22' }] })) }))
    .on('POST /api/v1/agents/a1/end', () => told({ ...agent, state: 'over' }));
  server.start();
  const session: Session = {
    mode: 'production', csrf: '', clock: { now: '2026-11-22T00:00:00+08:00', offsetSeconds: 0 },
    user: {
      id: 'u', name: '李', locale: 'zh-CN', mustChangePassword: false, mustEnrolSecondFactor: false, organisation: null,
      agencies: asAgent ? [{ institution: { id: 'i1', name: '示例公司', regionCode: '990100' }, procedures: ['renewal'], until: '2026-12-31' }] : [],
      roles: asAgent ? [] : [{ role: 'applicantAdmin', organisationId: 'i1', organisationName: '示例公司', regionCode: '990100' }],
    },
  };
  render(
    <SessionContext value={{ session, refresh: () => Promise.resolve() }}>
      <QueryClientProvider client={new QueryClient()}><App><MemoryRouter><PersonsPage /></MemoryRouter></App></QueryClientProvider>
    </SessionContext>);
  return server;
}

const seen = (text: RegExp): boolean => screen.queryAllByText(text).length > 0;

describe('the persons of an institution', () => {
  it('shows who may do what, and each agent with his letter, his procedures and his end, and ends him when that is confirmed', async () => {
    const server = open(people, false);
    await screen.findByText('王代理 代理 示例公司');
    await waitFor(() => expect(seen(/备案续期/)).toBe(true));
    expect([seen(/机构管理员/), seen(/自 2026-01-05 起/), seen(/2026-11-01 至 2026-12-31/), seen(/授权人：李管理/)]).toEqual([true, true, true, true]);
    expect(screen.getByText('授权委托书：委托书.pdf').getAttribute('href')).toBe('/api/v1/agents/a1/letter');
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: '终止授权' })));
    expect(server.bodiesOf('POST /api/v1/agents/a1/end')).toEqual([]);
    await act(async () => void fireEvent.click(await screen.findByRole('button', { name: /^确\s?定$|^OK$/ })));
    await waitFor(() => expect(server.bodiesOf('POST /api/v1/agents/a1/end').length).toBe(1));
  });

  it('gives a person a role, shows it at once, and changes nothing of one\'s own', async () => {
    const server = open(people, false);
    const button = await screen.findByRole('button', { name: '授予岗位：赵新人' });
    expect([seen(/还没有岗位/), screen.queryAllByRole('button', { name: /授予岗位：李$|撤销 李 的/ }).length, screen.queryAllByRole('button', { name: '撤销 李管理 的岗位“机构管理员”' }).length]).toEqual([true, 0, 1]);
    await act(async () => void fireEvent.click(button));
    await act(async () => void fireEvent.click(await screen.findByRole('menuitem', { name: '机构经办人' })));
    await waitFor(() => expect(server.bodiesOf('POST /api/v1/institution-roles/give')).toEqual([{ userId: 'p2', role: 'applicantOperator' }]));
    await waitFor(() => expect([seen(/自 2026-11-22 起/), seen(/还没有岗位/)]).toEqual([true, false]));
  });

  it('shows an agent for whom he acts, and no way to name another', async () => {
    open({ persons: [], agents: [{ ...agent, mine: true }], mayName: false }, true);
    await screen.findByText('我代理的机构');
    expect([screen.queryAllByLabelText('代理人登录账号').length, seen(/本机构人员/), screen.queryAllByRole('button', { name: '终止代理' }).length]).toEqual([0, false, 1]);
  });
});
