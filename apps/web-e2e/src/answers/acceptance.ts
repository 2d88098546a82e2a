import type { FormValues } from '../api/answers.js';
import type { Fill } from '../journey/journey.js';
import { completeRows, rowsOf } from './prefilled.js';

const unconcerned = { others: [], reason: null, provision: null, competentRegion: null, overrideReason: null };
const meets = (data: FormValues) => completeRows(data, 'items', () => ({ verdict: 'MEETS', problem: null, requirement: null }));

/** Everything is there; the authorities named are asked for their opinion. */
export function complete(asked: { readonly industryAuthority?: string; readonly supervisingRegion?: string } = {}): Fill {
  return (data) => ({ ...unconcerned, items: meets(data), outcome: 'COMPLETE', industryAuthority: asked.industryAuthority ?? null, supervisingRegion: asked.supervisingRegion ?? null });
}

/** One material does not meet the requirement, and the form has a defect. */
export function incomplete(materialId: string): Fill {
  return (data) => ({
    ...unconcerned, outcome: 'INCOMPLETE', industryAuthority: null, supervisingRegion: null,
    items: completeRows(data, 'items', (row) => (row['materialId'] === materialId
      ? { verdict: 'DOES_NOT_MEET', problem: '实施方案未附认定工作流程图', requirement: '补充认定工作流程图后重新上传' }
      : { verdict: 'MEETS', problem: null, requirement: null })),
    others: [{ item: '申请表联系电话', problem: '联系人电话无法接通', requirement: '核对联系人电话' }],
  });
}

export function refused(outcome: 'OUT_OF_SCOPE' | 'PROHIBITED'): Fill {
  return (data) => ({
    ...unconcerned, items: meets(data), outcome, industryAuthority: null, supervisingRegion: null,
    reason: '申请事项不属于用人单位首次备案的范围', provision: '豫职评〔2024〕4号 第一部分（二）',
  });
}

export const wrongJurisdiction = (competentRegion: string): Fill => (data) => ({
  ...unconcerned, items: meets(data), outcome: 'WRONG_JURISDICTION', industryAuthority: null, supervisingRegion: null, competentRegion,
  reason: '单位注册地不在本市', provision: '豫职评〔2024〕4号 第一部分（三）',
});

/** What the institution answers to a correction notice, item by item. */
export const corrected: Fill = (data) => ({
  items: rowsOf(data['items']).map((row) => ({ ...row, corrected: true, remark: '已按要求补正' })), attachments: [], remark: null,
});
