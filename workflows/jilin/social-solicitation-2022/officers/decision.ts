import { task, type CheckContext } from '@beian/procedure';
import { choice, Form, longText, rows, signature, type Signature, type ValueOf } from '@beian/procedure/forms';
import { DecisionGround, groundsNamed } from '../../../shared/forms/decision-grounds.js';
import { reReviewMissing } from '../rules/re-review.js';

export const DECISIONS = [
  ['APPROVE', '同意备案', 'File it'],
  ['REJECT', '不予备案', 'Reject'],
] as const;

const REJECTED = { field: 'outcome', in: ['REJECT'] };

/** 省厅备案决定 (JL-S21), with regard to the needs of local industry (JL-S24). */
@Form<ProvincialDecision>({ id: 'jilin-provincial-decision', title: { zh: '省厅备案决定', en: 'Decision of the provincial department' }, check: (form) => groundsNamed(form, 'A-10') })
export class ProvincialDecision {
  @choice('决定', 'Decision', { options: DECISIONS, rule: 'JL-S21' })
  outcome!: ValueOf<typeof DECISIONS>;

  @rows('不予备案的事实和依据', 'Grounds', DecisionGround, { required: false, max: 20, showWhen: REJECTED, rule: 'A-10' })
  grounds!: DecisionGround[];

  @longText('审核意见', 'Opinion', { max: 1000, rule: 'JL-S24' })
  opinion!: string;

  @signature('负责人签字', 'Signature of the head', { sensitivity: 'P1' })
  signed!: Signature;
}

/** Separation of duties: who assessed or re-reviewed does not decide (T-80). */
export const provincialDecision = task(ProvincialDecision, {
  notBy: ['Task_MunicipalInitialReview', 'Task_ProvincialInitialReview', 'Task_ProvincialReReview', 'Task_ProvincialEvaluationReReview'],
  check: (context: CheckContext) => reReviewMissing(context),
});
