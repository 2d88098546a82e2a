import type { Fill } from '../journey/journey.js';
import { completeRows } from './prefilled.js';

export const panel = (experts: readonly string[]): Fill => () => ({ experts: [...experts], leader: experts.slice(0, 1), remark: null });

export const visit = (visitOn: string): Fill => (data) => ({ sites: data['sites'], visitOn, methods: ['documents', 'site', 'technical'], checklist: '核对场地、设备、人员和制度' });

const met = { grade: 'MEETS', remark: null };

export const documentsRead: Fill = (data) => ({ findings: completeRows(data, 'findings', () => met), summary: '资料齐全，内容符合要求' });

export const inspected: Fill = (data) => ({
  findings: completeRows(data, 'findings', (_row, index) => (index === 2 ? { grade: 'PARTLY', remark: '监控录像保存期限应延长' } : met)),
  visitedOn: data['visitedOn'], originalsSeen: true, photographs: [], summary: '现场与申报一致',
});

export const scored: Fill = (data) => ({
  lines: completeRows(data, 'lines', (_row, index) => ({ score: 85 + index, conclusion: 'pass', ceiling: '3', remark: null })), opinion: '具备评价能力',
});

type Conclusion = 'PASS' | 'RECTIFY' | 'FAIL';
const lineConclusion = { PASS: 'pass', RECTIFY: 'rectify', FAIL: 'fail' } as const;
const rectify = [
  { subject: '视频监控', problem: '考场监控录像只保存三十天', requirement: '保存期限不少于一年' },
  { subject: '档案', problem: '档案柜未上锁', requirement: '配备带锁档案柜' },
];

export const reported = (conclusion: Conclusion): Fill => (data) => ({
  overview: '专家组按方案完成了资料审核、现场察看和技术核查', conclusion, opinion: '专家组一致同意本结论',
  lines: completeRows(data, 'lines', () => ({ conclusion: lineConclusion[conclusion], remark: null })),
  rectify: conclusion === 'RECTIFY' ? rectify : [], signatures: completeRows(data, 'signatures', () => ({ signed: true })),
});

export const confirmed = (outcome: Conclusion): Fill => (data) => ({ ...data, outcome, opinion: '同意专家组意见' });

export const rectified = (evidence: File): Fill => (data) => ({
  items: completeRows(data, 'items', () => ({ measure: '已按要求整改完毕' })), evidence: [evidence], summary: '逐项整改已完成',
});

export const verified = (verdict: 'ACCEPTED' | 'OPEN'): Fill => (data) => ({
  way: 'site', items: completeRows(data, 'items', () => ({ verdict, remark: verdict === 'OPEN' ? '仍未达到要求' : null })),
  outcome: verdict === 'OPEN' ? 'REJECTED' : 'ACCEPTED', opinion: verdict === 'OPEN' ? '验收不合格' : null,
});
