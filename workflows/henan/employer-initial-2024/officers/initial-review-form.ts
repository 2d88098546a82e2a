import { choice, Form, longText, rows, signature, type Signature, type ValueOf } from '@beian/procedure/forms';
import type { Violation } from '@beian/procedure';
import { ConditionRow, unmetRules } from '../../../shared/forms/condition-row.js';

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
  const unmet = unmetRules(conditions);
  if ((outcome === 'QUALIFIED') === (unmet.length === 0)) return [];
  const [zh, en] = outcome === 'QUALIFIED'
    ? [`${unmet.join('、')}判为不符合，不能作出合格结论`, 'Conditions are not met; it cannot be qualified']
    : ['作出不合格结论时，至少应有一项条件判为不符合并说明事实', 'Name at least one condition that is not met, and why'];
  return [{ path: 'outcome', code: 'CONCLUSION_CONTRADICTS_CONDITIONS', rule: unmet[0] ?? 'HA-E5', message: { zh, en } }];
}
