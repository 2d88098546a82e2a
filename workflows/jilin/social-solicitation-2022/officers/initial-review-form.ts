import { choice, Form, longText, rows, signature, text, type Signature, type ValueOf } from '@beian/procedure/forms';
import type { Violation } from '@beian/procedure';
import { FormFinding, MaterialFinding } from '../../../shared/acceptance/forms/formal-review.js';
import { ConditionRow, unmetRules } from '../../../shared/forms/condition-row.js';
import { violation } from '../../../shared/forms/violation.js';

export const OUTCOMES = [
  ['MEETS', '满足基本条件', 'Basic conditions are met'],
  ['SUPPLEMENT', '材料不齐全或不符合要求，一次性告知补正', 'Ask for everything missing, once'],
  ['NOT_MET', '不满足基本条件，不予受理', 'Basic conditions are not met: refuse acceptance'],
] as const;

const REFUSED = { field: 'outcome', in: ['NOT_MET'] };

/** 初评 of the accepting centre: materials and conditions together (JL-S17). */
@Form<InitialReview>({
  id: 'jilin-initial-review', title: { zh: '初评', en: 'First assessment' }, check: agrees,
  sections: [['materials', '申报材料', 'Materials'], ['conditions', '条件与禁止情形（JL-S3 至 JL-S14）', 'Conditions JL-S3 to JL-S14'], ['conclusion', '初评结论', 'Conclusion']],
})
export class InitialReview {
  @rows('申报材料', 'Materials', MaterialFinding, { section: 'materials', min: 1, max: 60 })
  items!: MaterialFinding[];

  @rows('申请表及其他问题', 'Problems of the form itself', FormFinding, { section: 'materials', required: false, max: 60 })
  others!: FormFinding[];

  @rows('逐项审查', 'Condition by condition', ConditionRow, {
    section: 'conditions', min: 1, max: 1200, help: ['判为不符合，或与系统核对结果不一致的，须说明理由', 'A condition that is not met, or judged otherwise than the system found, needs a remark'],
  })
  conditions!: ConditionRow[];

  @choice('初评结论', 'Conclusion', { section: 'conclusion', options: OUTCOMES, rule: 'JL-S17' })
  outcome!: ValueOf<typeof OUTCOMES>;

  @longText('不予受理的理由', 'Reason', { section: 'conclusion', requiredWhen: REFUSED, showWhen: REFUSED, max: 1000 })
  reason!: string | null;

  @text('依据条款', 'Provision', { section: 'conclusion', requiredWhen: REFUSED, showWhen: REFUSED, max: 200 })
  provision!: string | null;

  @longText('初评意见', 'Opinion', { section: 'conclusion', max: 1000 })
  opinion!: string;

  @longText('再次告知新增事项的理由（须经督导人员同意）', 'Why a repeated notice adds items (with a supervisor\'s consent)', { section: 'conclusion', required: false, max: 500, rule: 'T-17' })
  overrideReason!: string | null;

  @signature('审查人签字', 'Signature of the reviewer', { section: 'conclusion', sensitivity: 'P1' })
  signed!: Signature;
}

function agrees({ outcome, items, others, conditions }: InitialReview): readonly Violation[] {
  const defects = items.filter(({ verdict }) => verdict !== 'MEETS').length + others.length;
  const unmet = unmetRules(conditions);
  return [
    ...(outcome === 'MEETS' && defects > 0 ? [refused('outcome', 'CONCLUSION_CONTRADICTS_MATERIALS', `有${defects}项材料或表格问题，不能作出满足基本条件的结论`, `${defects} items are defective; the basic conditions cannot be met`)] : []),
    ...(outcome === 'MEETS' && unmet.length > 0 ? [refused('outcome', 'CONCLUSION_CONTRADICTS_CONDITIONS', `${unmet.join('、')}判为不符合，不能作出满足基本条件的结论`, `${unmet.join(', ')} are not met`)] : []),
    ...(outcome === 'SUPPLEMENT' && defects === 0 ? [refused('outcome', 'NOTHING_TO_SUPPLY', '没有需要补正的事项', 'There is nothing to supply')] : []),
    ...(outcome === 'NOT_MET' && unmet.length === 0 ? [refused('outcome', 'CONCLUSION_CONTRADICTS_CONDITIONS', '作出不予受理结论时，至少应有一项条件判为不符合并说明事实', 'Name at least one condition that is not met, and why')] : []),
  ];
}

function refused(path: string, code: string, zh: string, en: string): Violation {
  return violation(path, code, 'JL-S17', zh, en);
}
