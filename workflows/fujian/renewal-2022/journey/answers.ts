import * as issuing from '../../../../apps/web-e2e/src/answers/issuing.js';
import { completeRows } from '../../../../apps/web-e2e/src/answers/prefilled.js';
import type { Fill } from '../../../../apps/web-e2e/src/journey/journey.js';

export const conditionsMet: Fill = (data, { name }, today) => ({
  conditions: completeRows(data, 'conditions', ({ judgement }) => ({ judgement: judgement ?? 'met', remark: null })), outcome: 'MET', opinion: '三项条件具备', signed: { name, date: today },
});

/** The first beside what the system found. */
export const conditionsNotMet: Fill = (data, { name }, today) => ({
  conditions: completeRows(data, 'conditions', ({ judgement, remark }, index) => (index === 0
    ? { judgement: 'notMet', remark: '未正常开展认定工作' }
    : { judgement: judgement ?? 'met', remark: judgement === 'notMet' ? remark : null })),
  outcome: 'NOT_MET', opinion: '续期条件不具备', signed: { name, date: today },
});

export const evaluatedWell: Fill = (_data, { name }, today) => ({ work: '有效期内规范开展认定工作', problems: null, outcome: 'QUALIFIED', reasons: null, signed: { name, date: today } });
export const evaluatedBadly: Fill = (_data, { name }, today) => ({
  work: '有效期内多次未按计划开展认定工作', problems: '考务管理不规范', outcome: 'NOT_QUALIFIED', reasons: '抽查的认定资料缺失，成绩无法复核', signed: { name, date: today },
});

export const reportedToProvince: Fill = (data) => ({ ...data, verified: true, remark: null });
export const decidedInProvince: Fill = (data, { name }, today) => ({ ...data, opinion: '同意核发', signed: { name, date: today } });

/** Whatever is issued: drafted, checked, signed. */
export const issued: readonly (readonly [element: string, fill: Fill])[] = [['Task_DraftDocument', issuing.drafted()], ['Task_CheckDocument', issuing.checked], ['Task_SignDocument', issuing.signed]];

/** The duties of whoever stops (FJ-R18). */
export const woundUp: Fill = (_data, { name }, today) => ({
  archived: 'done', certificates: 'done', data: 'open', remark: '评价资料存放于本单位档案室，证书数据继续维护', proof: [], signed: { name, date: today },
});
