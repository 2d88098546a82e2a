import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import '../testing/layout.js';
import type { CaseNotices as Told, CaseNotice, CaseObjection } from '../api/notices.js';
import { startLanguages } from '../i18n/language.js';
import { CaseNotices } from './CaseNotices.js';

beforeAll(() => startLanguages('zh-CN'));
afterEach(cleanup);

const notice: CaseNotice = {
  id: 'n1', title: '关于拟备案机构名单的公示', number: '示公示〔2024〕1号', publishingBody: '示例局', procedureId: 'x', publishedAt: '2024-09-25T10:00:00+08:00', endsAt: '2024-10-09T00:00:00+08:00',
  lastDay: '2024-10-08', remainingWorkdays: 3, provisional: false, state: 'open', subjects: [], paragraphs: ['现予公示。'], supersededBy: null, closedAt: null, shownSha256: 'abc123',
};
const objection: CaseObjection = {
  id: 'o1', noticeId: 'n1', receiptNo: 'YY202499000000001', receivedAt: '2024-09-26T09:00:00+08:00', anonymous: false, text: '设备数量与实际不符', state: 'registered', dueOn: '2024-10-14',
  result: null, reply: null, replyNumber: null, answeredAt: null, objector: null, files: [],
};

function show(told: Partial<Told>): void {
  const client = new QueryClient();
  client.setQueryDefaults(['case'], { staleTime: Infinity });
  client.setQueryData(['case', 'c1', 'notices'], { notices: [notice], objections: [], blocks: null, mayReveal: false, ...told });
  render(<QueryClientProvider client={client}><CaseNotices caseId="c1" /></QueryClientProvider>);
}

const shown = (text: RegExp): boolean => screen.queryAllByText(text).length > 0;

describe('the notices of a case', () => {
  it('say until when they are open, how many working days are left, and what was shown', () => {
    show({});
    expect([shown(/公示至 2024-10-08/), shown(/还剩 3 个工作日/), shown(/abc123/), shown(/没有收到异议/)]).toEqual([true, true, true, true]);
  });

  it('say that the last day is provisional while the holidays are not announced', () => {
    show({ notices: [{ ...notice, provisional: true }] });
    expect(shown(/截止日为暂定/)).toBe(true);
  });

  it('say why nothing can be decided', () => {
    const message = { zh: '异议尚有 1 件未答复', en: 'one is open' };
    show({ objections: [objection], blocks: { type: '', title: '', status: 409, code: 'OPEN_OBJECTION', message, violations: [], rule: 'A-07' } });
    expect([shown(/尚有 1 件未答复/), shown(/应于 2024-10-14 前核查/)]).toEqual([true, true]);
  });

  it('show who objects, masked, to whoever may look at it, and offer to look', () => {
    show({ objections: [{ ...objection, objector: { name: '周**', phone: '138****0009', email: null } }], mayReveal: true });
    expect([shown(/周\*\* · 138/), screen.queryAllByRole('button', { name: /查看完整内容/ }).length]).toEqual([true, 1]);
  });

  it('show nobody else who objects', () => {
    show({ objections: [objection] });
    expect(screen.queryAllByRole('button', { name: /查看完整内容/ })).toEqual([]);
  });
});
