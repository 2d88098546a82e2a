import { choice, Form, longText, organisation, region, rows, text, type ValueOf } from '@beian/procedure/forms';
import type { Violation } from '@beian/procedure';

export const VERDICTS = [
  ['MEETS', '齐全、符合', 'Complete and fit'],
  ['MISSING', '缺少', 'Missing'],
  ['DOES_NOT_MEET', '不符合', 'Does not meet the requirement'],
] as const;

const DEFECTIVE = { field: 'verdict', in: ['MISSING', 'DOES_NOT_MEET'] };

/** One material item with the clerk's finding. */
export class MaterialFinding {
  @text('材料编号', 'Material', { readOnly: true, max: 40 })
  materialId!: string;

  @text('材料名称', 'Name', { readOnly: true, max: 200 })
  name!: string;

  @choice('审查意见', 'Finding', { options: VERDICTS })
  verdict!: ValueOf<typeof VERDICTS>;

  @text('存在的问题', 'Problem', { requiredWhen: DEFECTIVE, showWhen: DEFECTIVE, max: 300, rule: 'T-17' })
  problem!: string | null;

  @text('补正要求', 'What to do', { requiredWhen: DEFECTIVE, showWhen: DEFECTIVE, max: 300 })
  requirement!: string | null;
}

/** A defect of the form itself, outside the list of materials. */
export class FormFinding {
  @text('事项', 'Item', { max: 100 })
  item!: string;

  @text('存在的问题', 'Problem', { max: 300 })
  problem!: string;

  @text('补正要求', 'What to do', { max: 300 })
  requirement!: string;
}

export const CONFIRMATIONS = [
  ['CONFIRMED', '属实', 'Confirmed'],
  ['DISMISSED', '不属实或已消除', 'Dismissed'],
] as const;

/** One hit of the caller's screening with its source; the clerk confirms or dismisses it. */
export class ScreeningHit {
  @text('规则', 'Rule', { readOnly: true, max: 20 })
  rule!: string;

  @text('情形', 'What was found', { readOnly: true, max: 500 })
  finding!: string;

  @text('来源', 'Source', { readOnly: true, max: 200 })
  source!: string;

  @text('依据', 'Provision', { readOnly: true, max: 200 })
  citation!: string;

  @choice('核实意见', 'Judgement', { options: CONFIRMATIONS })
  judgement!: ValueOf<typeof CONFIRMATIONS>;

  @text('不予采信的理由', 'Why it is dismissed', { requiredWhen: { field: 'judgement', in: ['DISMISSED'] }, showWhen: { field: 'judgement', in: ['DISMISSED'] }, max: 300 })
  reason!: string | null;
}

export const REVIEW_OUTCOMES = [
  ['COMPLETE', '材料齐全，予以受理', 'Complete: accept'],
  ['INCOMPLETE', '材料不齐全，一次性告知补正', 'Incomplete: ask for everything missing, once'],
  ['OUT_OF_SCOPE', '不属于备案范围，不予受理', 'Outside the scope: refuse'],
  ['PROHIBITED', '属于禁止情形，不予受理', 'Prohibited: refuse'],
  ['WRONG_JURISDICTION', '不属于本机关管辖，告知有权机关', 'Not our jurisdiction: name the competent authority'],
] as const;

const REFUSED = { field: 'outcome', in: ['OUT_OF_SCOPE', 'PROHIBITED', 'WRONG_JURISDICTION'] };
const ACCEPTED = { field: 'outcome', in: ['COMPLETE'] };

@Form<FormalReview>({
  id: 'formal-review',
  title: { zh: '材料形式审查', en: 'Formal review of the materials' },
  sections: [['materials', '逐项审查', 'Item by item'], ['conclusion', '审查结论', 'Conclusion']],
  check: consistent,
})
export class FormalReview {
  @rows('申请材料', 'Materials', MaterialFinding, { section: 'materials', min: 1, max: 60 })
  items!: MaterialFinding[];

  @rows('申请表及其他问题', 'Problems of the form itself', FormFinding, { section: 'materials', required: false, max: 60 })
  others!: FormFinding[];

  @rows('筛查发现的情形', 'What the screening found', ScreeningHit, { section: 'conclusion', required: false, max: 20 })
  hits!: ScreeningHit[];

  @choice('审查结论', 'Conclusion', { section: 'conclusion', options: REVIEW_OUTCOMES, rule: 'A-01' })
  outcome!: ValueOf<typeof REVIEW_OUTCOMES>;

  @longText('理由', 'Reason', { section: 'conclusion', requiredWhen: REFUSED, showWhen: REFUSED, max: 1000 })
  reason!: string | null;

  @text('依据条款', 'Provision', { section: 'conclusion', requiredWhen: REFUSED, showWhen: REFUSED, max: 200 })
  provision!: string | null;

  @region('有权受理的地区', 'Competent region', { section: 'conclusion', requiredWhen: { field: 'outcome', in: ['WRONG_JURISDICTION'] }, showWhen: { field: 'outcome', in: ['WRONG_JURISDICTION'] }, rule: 'HA-E3' })
  competentRegion!: string | null;

  @organisation('行业主管部门（需要征求意见时填写）', 'Industry authority to be asked', { section: 'conclusion', required: false, showWhen: ACCEPTED })
  industryAuthority!: string | null;

  @region('监管地（与备案地不一致时填写）', 'Supervising region, if another', { section: 'conclusion', required: false, showWhen: ACCEPTED })
  supervisingRegion!: string | null;

  @longText('再次告知新增事项的理由（须经督导人员同意）', 'Why a repeated notice adds items (with a supervisor\'s consent)', { section: 'conclusion', required: false, max: 500, rule: 'T-17' })
  overrideReason!: string | null;
}

function consistent(form: FormalReview): readonly Violation[] {
  return [...consistentWithMaterials(form), ...consistentWithHits(form)];
}

/** A confirmed ground stands in the way of acceptance; a refusal on such grounds confirms at least one. */
function consistentWithHits({ hits, outcome }: FormalReview): readonly Violation[] {
  const confirmed = hits.filter(({ judgement }) => judgement === 'CONFIRMED');
  if (outcome === 'COMPLETE' && confirmed.length > 0) {
    return [refusal('outcome', 'GROUND_CONFIRMED', `${confirmed.map(({ rule }) => rule).join('、')}已核实属实，不能作出受理结论`, 'A ground of refusal is confirmed: it cannot be accepted', confirmed[0]?.rule)];
  }
  if (outcome === 'PROHIBITED' && hits.length > 0 && confirmed.length === 0) {
    return [refusal('hits', 'NO_GROUND_CONFIRMED', '以禁止情形不予受理的，至少应核实一项情形属实', 'A refusal on prohibited grounds confirms at least one of them', hits[0]?.rule)];
  }
  return [];
}

function consistentWithMaterials(form: FormalReview): readonly Violation[] {
  const defects = form.items.filter(({ verdict }) => verdict !== 'MEETS').length + form.others.length;
  if (form.outcome === 'COMPLETE' && defects > 0) {
    return [refusal('outcome', 'DEFECTS_REMAIN', `尚有 ${defects} 项材料不齐全或不符合，不能作出受理结论；请改为告知补正，或修改该项意见`, `${defects} items are still missing or unfit: ask for correction, or change the finding`)];
  }
  if (form.outcome === 'INCOMPLETE' && defects === 0) {
    return [refusal('items', 'NOTHING_TO_CORRECT', '告知补正时至少应指出一项缺少或不符合的材料', 'A correction notice names at least one item that is missing or unfit')];
  }
  return [];
}

function refusal(path: string, code: string, zh: string, en: string, rule = 'A-01'): Violation {
  return { path, code, message: { zh, en }, rule };
}
