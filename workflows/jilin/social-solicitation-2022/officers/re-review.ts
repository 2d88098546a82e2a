import { task, type CheckContext } from '@beian/procedure';
import { choice, Form, longText, rows, signature, text, type Signature, type ValueOf } from '@beian/procedure/forms';
import type { JsonObject } from '@beian/procedure/kernel';
import { JUDGEMENTS } from '../../../shared/forms/condition-row.js';
import { latestAssessment } from './initial-review.js';

export const OUTCOMES = [
  ['AGREE', '同意受理', 'Agree: accept'],
  ['RETURN', '退回市（州）中心重新初评', 'Return to the municipal centre'],
  ['REFUSE', '不予受理', 'Refuse acceptance'],
] as const;

const REFUSED = { field: 'outcome', in: ['REFUSE'] };

/** A condition on which the municipal centre did not simply follow the rule. */
export class NotedCondition {
  @text('规则', 'Rule', { readOnly: true, max: 20 })
  rule!: string;

  @text('系统核对情况', 'What the system found', { readOnly: true, max: 600 })
  finding!: string;

  @text('初评意见', 'Assessment', { readOnly: true, max: 400 })
  assessment!: string;
}

/** 省中心复核（初评）: nothing municipal is accepted without it (JL-S17). */
@Form({ id: 'jilin-re-review', title: { zh: '省中心复核（初评）', en: 'Provincial re-review of the assessment' } })
export class ReReview {
  @longText('市（州）中心初评意见', 'Opinion of the municipal centre', { readOnly: true, required: false, max: 1200 })
  assessment!: string | null;

  @rows('初评人员作出说明的条件', 'Conditions the assessor remarked on', NotedCondition, { readOnly: true, required: false, max: 1200 })
  noted!: NotedCondition[];

  @choice('复核结论', 'Conclusion', { options: OUTCOMES, rule: 'JL-S17' })
  outcome!: ValueOf<typeof OUTCOMES>;

  @longText('不予受理的理由', 'Reason', { requiredWhen: REFUSED, showWhen: REFUSED, max: 1000 })
  reason!: string | null;

  @text('依据条款', 'Provision', { requiredWhen: REFUSED, showWhen: REFUSED, max: 200 })
  provision!: string | null;

  @longText('复核意见', 'Opinion', { max: 1000 })
  opinion!: string;

  @signature('复核人签字', 'Signature of the re-reviewer', { sensitivity: 'P1' })
  signed!: Signature;
}

const judged = (judgement: string): string => JUDGEMENTS.find(([value]) => value === judgement)?.[1] ?? judgement;

async function prefill(context: CheckContext): Promise<JsonObject> {
  const made = await latestAssessment(context);
  if (made === null) return {};
  const { form, submission } = made;
  return {
    assessment: `${form.opinion}（${submission.actorName}）`,
    noted: form.conditions.filter(({ remark }) => remark !== null).map(({ rule, finding, judgement, remark }) => ({ rule, finding, assessment: `${judged(judgement)}：${remark}` })),
  };
}

/** The re-reviewer has not acted for the municipal centre in the case. */
export const reReview = task(ReReview, { notBy: ['Task_MunicipalInitialReview'], prefill });
