import { screen, within } from '@testing-library/react';
import { StandInServer, told } from '../../testing/stand-in-server.js';
import type { CaseStep, PublicProcedure, PublicStep } from '../public-api.js';
import { address, base, followLink, heading, leave, press, type, visit } from '../testing/visit.js';

const step = (element: string, zh: string, part: Partial<PublicStep> = {}): PublicStep =>
  ({ element, name: { zh, en: element }, what: null, who: [], always: true, term: null, usual: null, steps: [], ...part });
const procedure: PublicProcedure = {
  id: 'example', title: { zh: '示例备案', en: 'Example filing' }, summary: { zh: '示例', en: 'Example' }, available: false, concernsFiling: false, legalBases: [], conditions: [], materials: [], parameters: [], whole: { median: 71, p90: 94, times: 40 },
  steps: [
    step('Call', '受理', { steps: [step('Inside', '形式审查', { who: [{ zh: '受理人员', en: 'Reception clerk' }] })] }),
    step('Review', '初审', { usual: { median: 3, p90: 9, times: 12 }, term: { days: 10, unit: 'workdays' } }), step('Opinion', '征求意见', { always: false }),
  ],
};
const caseStep = (element: string, zh: string, state: CaseStep['state'], since: string | null, until: string | null): CaseStep =>
  ({ element, name: { zh, en: element }, state, always: true, since, until, term: null, usual: null });
const progress = {
  caseNo: 'HA2026000001', procedureTitle: procedure.title, institution: '示例公司', authority: '示例局', stateLabel: { zh: '审核中', en: 'Under review' }, submittedAt: '2026-03-02T09:00:00+08:00', awaitedUntil: null, endedAt: null, history: [],
  steps: [
    caseStep('Call', '受理', 'done', '2026-03-02T09:00:00+08:00', '2026-03-04T23:30:00+08:00'), caseStep('Review', '初审', 'current', '2026-03-05T09:00:00+08:00', null), caseStep('Decision', '决定', 'ahead', null, null),
  ],
};

describe('the diagram as the public reads it', () => {
  afterEach(leave);
  const server = () => new StandInServer().on(`GET ${base}/procedures/example`, () => told(procedure)).on(`GET ${base}/progress`, () => told(progress));

  it('tells what happens, who does it, by when, and how long it takes where enough cases are over', async () => {
    await visit('/public/procedures/example', server());
    await heading('示例备案');
    expect(screen.getAllByText('从提交申请到办结：通常 71 天，九成在 94 天内（自然日，据最近办成的 40 件统计）')).toHaveLength(1);
    const [call, , review, opinion] = screen.getAllByRole('listitem', { hidden: true }).filter((item) => item.closest('.steps'));
    expect([call?.textContent, review?.textContent, opinion?.textContent]).toEqual([
      expect.stringContaining('受理人员'), '初审时限 10 个工作日通常 3 个工作日（九成在 9 个工作日内，12 次办理的统计）', '征求意见视情况办结案例不足，暂无参考用时',
    ]);
  });

  it('is reached by a link from the list', async () => {
    const site = server();
    await visit('/public', site);
    site.on(`GET ${base}/procedures`, () => told([procedure]));
    await followLink('办事事项');
    await followLink('示例备案');
    await heading('示例备案');
    expect(address()).toBe('/public/procedures/example');
  });

  it('shows where a case stands in words, signs and dates', async () => {
    await visit('/public/progress', server());
    await type('办件编号', 'HA2026000001');
    await type('查询码', '12345678');
    await press('查询');
    const strip = (await screen.findByText('正在办理')).closest('ol');
    const items = strip === null ? [] : within(strip).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual([
      '✓受理 已完成 2026-03-02 至 2026-03-04', '●初审 正在办理 2026-03-05 开始办结案例不足，暂无参考用时', '○决定 尚未开始 办结案例不足，暂无参考用时',
    ]);
    expect(items.map((item) => item.getAttribute('aria-current'))).toEqual([null, 'step', null]);
    expect(address()).toBe('/public/progress');
  });
});
