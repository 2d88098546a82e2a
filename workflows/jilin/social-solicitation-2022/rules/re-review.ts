import type { CaseReader, Violation } from '@beian/procedure';
import { restoreForm } from '@beian/procedure/forms';
import { SolicitationApplication } from '../forms/application.js';
import { evaluationAgreed, type EvaluationReview } from './evaluation-agreed.js';

/** T-31: the same asked of the case at hand. */
export async function reReviewMissing(context: CaseReader): Promise<readonly Violation[]> {
  const [application, confirmed, reviewed] = await Promise.all([context.application(), context.submission('Task_ConfirmReport'), context.submission('Task_ProvincialEvaluationReReview')]);
  const { affiliation } = restoreForm(SolicitationApplication, application);
  const review: EvaluationReview | null = reviewed === null ? null : { agreed: reviewed.form['outcome'] === 'AGREE', at: reviewed.at };
  return evaluationAgreed({ municipal: affiliation === 'municipal', confirmedAt: confirmed?.at ?? null, review });
}
