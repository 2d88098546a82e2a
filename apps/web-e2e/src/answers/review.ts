import type { Fill } from '../journey/journey.js';
import { completeRows } from './prefilled.js';

export const qualified: Fill = (data, { name }, today) => ({
  conditions: completeRows(data, 'conditions', (row) => ({ judgement: row['judgement'] === 'notApplicable' ? 'notApplicable' : 'met', remark: null })),
  outcome: 'QUALIFIED', opinion: '材料齐全，符合备案条件', signed: { name, date: today },
});

export const notQualified: Fill = (data, { name }, today) => ({
  conditions: completeRows(data, 'conditions', (row, index) => (index === 0
    ? { judgement: 'notMet', remark: '专门机构未落实' }
    : { judgement: row['judgement'] === 'notApplicable' ? 'notApplicable' : 'met', remark: null })),
  outcome: 'NOT_QUALIFIED', opinion: '专门机构条件不符合', signed: { name, date: today },
});

export const agreed: Fill = (_data, { name }, today) => ({ stance: 'agree', opinion: '同意该单位申请备案', signed: { name, date: today } });

export const approved: Fill = (_data, { name }, today) => ({ outcome: 'APPROVE', grounds: [], opinion: '同意备案', signed: { name, date: today } });

export const rejected: Fill = (_data, { name }, today) => ({
  outcome: 'REJECT', grounds: [{ fact: '评价场地不能满足考核需要', rule: '豫职评〔2024〕4号 第一部分（六）' }], opinion: '拟不予备案', signed: { name, date: today },
});

export const heard = (outcome: 'SUSTAINED' | 'NOT_SUSTAINED'): Fill => (data) => ({
  ...data, outcome, reasons: outcome === 'SUSTAINED' ? '陈述的事实成立，继续办理' : '陈述的理由不影响原认定',
});
