import { choice, text, type ValueOf } from '@beian/procedure/forms';

export const JUDGEMENTS = [
  ['met', '符合', 'Met'],
  ['notMet', '不符合', 'Not met'],
  ['notApplicable', '不适用', 'Not applicable'],
] as const;

/** One condition of the text with what the system found and what the reviewer judges. */
export class ConditionRow {
  @text('规则', 'Rule', { readOnly: true, max: 20 })
  rule!: string;

  @text('依据', 'Source', { readOnly: true, max: 100 })
  citation!: string;

  @text('系统核对情况', 'What the system found', { readOnly: true, max: 600 })
  finding!: string;

  @choice('审查意见', 'Judgement', { options: JUDGEMENTS })
  judgement!: ValueOf<typeof JUDGEMENTS>;

  @text('说明', 'Remark', { requiredWhen: { field: 'judgement', in: ['notMet'] }, max: 300 })
  remark!: string | null;
}

/** The rules of the conditions that were judged as not met. */
export function unmetRules(conditions: readonly ConditionRow[]): readonly string[] {
  return conditions.filter(({ judgement }) => judgement === 'notMet').map(({ rule }) => rule);
}
