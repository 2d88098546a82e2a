import { completeRows } from '../../../../apps/web-e2e/src/answers/prefilled.js';
import type { FormValues } from '../../../../apps/web-e2e/src/api/answers.js';
import type { Fill } from '../../../../apps/web-e2e/src/journey/journey.js';

const judged = (data: FormValues): FormValues[] =>
  completeRows(data, 'conditions', (row) => ({ judgement: row['judgement'] ?? 'met', remark: row['judgement'] === 'notMet' ? '申报机构已作说明' : null }));
const noGround = { reason: null, provision: null, overrideReason: null };

export const meets: Fill = (data, { name }, today) => ({
  ...noGround, items: completeRows(data, 'items', () => ({ verdict: 'MEETS', problem: null, requirement: null })), others: [], conditions: judged(data),
  outcome: 'MEETS', opinion: '材料齐全，满足基本条件', signed: { name, date: today },
});

export const lacking = (material: string): Fill => (data, { name }, today) => ({
  ...noGround,
  items: completeRows(data, 'items', (row) => (row['materialId'] === material ? { verdict: 'DOES_NOT_MEET', problem: '缺少流程图', requirement: '补充认定流程图' } : { verdict: 'MEETS', problem: null, requirement: null })),
  others: [], conditions: judged(data), outcome: 'SUPPLEMENT', opinion: '实施方案需要补正', signed: { name, date: today },
});

export const agreed: Fill = (data, { name }, today) => ({ ...data, outcome: 'AGREE', reason: null, provision: null, opinion: '同意市（州）中心意见', signed: { name, date: today } });
export const evaluationAgreed: Fill = (data, { name }, today) => ({ ...data, outcome: 'AGREE', opinion: '评估程序规范，同意评估结果', signed: { name, date: today } });
export const filed: Fill = (_data, { name }, today) => ({ outcome: 'APPROVE', grounds: [], opinion: '符合当地产业发展需要，同意备案', signed: { name, date: today } });
export const reported: Fill = (data) => ({ summary: data['summary'], verified: true, remark: null });
