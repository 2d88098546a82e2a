import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import '../testing/layout.js';
import type { CaseAgent } from '../api/agents.js';
import { startLanguages } from '../i18n/language.js';
import { CaseAgents } from './CaseAgents.js';

beforeAll(() => startLanguages('zh-CN'));
afterEach(cleanup);

const agent: CaseAgent = { id: 'a1', agentName: '王代理', agentOrganisation: '示例咨询公司', from: '2026-11-01', until: '2026-12-31', letter: { name: '委托书.pdf', kind: 'pdf', size: 9 } };

function show(agents: readonly CaseAgent[]): void {
  const client = new QueryClient();
  client.setQueryDefaults(['case'], { staleTime: Infinity });
  client.setQueryData(['case', 'c1', 'agents'], agents);
  render(<QueryClientProvider client={client}><CaseAgents caseId="c1" /></QueryClientProvider>);
}

describe('the agents of a case', () => {
  it('are named with where they work, for how long, and the letter to open', () => {
    show([agent, { ...agent, id: 'a2', agentOrganisation: null }]);
    expect([screen.getAllByText(/2026-11-01 至 2026-12-31/).length, screen.getByText(/王代理（示例咨询公司）/).tagName, screen.getByText(/王代理（个人）/).tagName]).toEqual([2, 'P', 'P']);
    expect(screen.getAllByRole('link', { name: '授权委托书：委托书.pdf' }).map((link) => link.getAttribute('href'))).toEqual(['/api/v1/cases/c1/agents/a1/letter', '/api/v1/cases/c1/agents/a2/letter']);
  });

  it('take no room where nobody acted for the applicant', () => {
    show([]);
    expect(screen.queryAllByText(/代办/)).toEqual([]);
  });
});
