import { choice, Form, longText, rows, signature, text, type Signature, type ValueOf } from '@beian/procedure/forms';
import type { Violation } from '@beian/procedure';

export const JUDGEMENTS = [
  ['met', '符合', 'Met'],
  ['notMet', '不符合', 'Not met'],
  ['notApplicable', '不适用', 'Not applicable'],
] as const;

/** One condition of the guide with what the system found and what the reviewer judges. */
export class ConditionRow {
  @text('规则', 'Rule', { readOnly: true, max: 20 })
  rule!: string;

  @text('依据', 'Source', { readOnly: true, max: 100 })
  citation!: string;

  @text('系统核对情况', 'What the system found', { readOnly: true, max: 300 })
  finding!: string;

  @choice('审查意见', 'Judgement', { options: JUDGEMENTS })
  judgement!: ValueOf<typeof JUDGEMENTS>;

  @text('说明', 'Remark', { requiredWhen: { field: 'judgement', in: ['notMet'] }, max: 300 })
  remark!: string | null;
}

export const QUALIFICATIONS = [
  ['QUALIFIED', '材料初审合格，进入技术评估', 'Qualified: go on to the evaluation'],
  ['NOT_QUALIFIED', '材料初审不合格，拟不予备案', 'Not qualified: reject after a hearing'],
] as const;

@Form<InitialReview>({
  id: 'henan-employer-initial-review', title: { zh: '材料初审', en: 'Initial review' }, check: agrees,
  sections: [['conditions', '备案条件（HA-E5 至 HA-E11）', 'Conditions HA-E5 to HA-E11'], ['conclusion', '初审结论', 'Conclusion']],
})
export class InitialReview {
  @rows('逐项审查', 'Condition by condition', ConditionRow, { section: 'conditions', min: 1, max: 400 })
  conditions!: ConditionRow[];

  @choice('初审结论', 'Conclusion', { section: 'conclusion', options: QUALIFICATIONS })
  outcome!: ValueOf<typeof QUALIFICATIONS>;

  @longText('初审意见', 'Opinion', { section: 'conclusion', max: 1000 })
  opinion!: string;

  @signature('审查人签字', 'Signature of the reviewer', { section: 'conclusion', sensitivity: 'P1' })
  signed!: Signature;
}

function agrees({ outcome, conditions }: InitialReview): readonly Violation[] {
  const unmet = conditions.filter(({ judgement }) => judgement === 'notMet');
  if ((outcome === 'QUALIFIED') === (unmet.length === 0)) return [];
  const [zh, en] = outcome === 'QUALIFIED'
    ? [`${unmet.map(({ rule }) => rule).join('、')}判为不符合，不能作出合格结论`, 'Conditions are not met; it cannot be qualified']
    : ['作出不合格结论时，至少应有一项条件判为不符合并说明事实', 'Name at least one condition that is not met, and why'];
  return [{ path: 'outcome', code: 'CONCLUSION_CONTRADICTS_CONDITIONS', rule: unmet[0]?.rule ?? 'HA-E5', message: { zh, en } }];
}
