import { beijingDate } from '@beian/calendar';
import { task, type CaseReader, type CheckContext, type SubmissionFacts } from '@beian/procedure';
import { restoreForm } from '@beian/procedure/forms';
import type { JsonObject } from '@beian/procedure/kernel';
import { materialFindings, onlyItemsAlreadyTold, recordFindings } from '../../../shared/acceptance/defects.js';
import { everyFindingJudged, rowsOf } from '../../../shared/forms/judged-findings.js';
import { screeningOf } from '../rules/screening.js';
import { InitialReview } from './initial-review-form.js';

/** The same assessment at the municipal and at the provincial centre (JL-S17). */
export const initialReview = task(InitialReview, {
  prefill,
  check: async (context, form) => [...everyFindingJudged(await findingsOf(context), form.conditions), ...(form.outcome === 'SUPPLEMENT' ? await onlyItemsAlreadyTold(context, form) : [])],
  completed: recordFindings,
});

async function prefill(context: CheckContext): Promise<JsonObject> {
  return { items: (await materialFindings(context)).map((item) => ({ ...item })), conditions: rowsOf(await findingsOf(context)) };
}

const findingsOf = (context: CaseReader) => screeningOf(context, beijingDate(context.submittedAt));

/** The latest first assessment, whichever centre made it. */
export async function latestAssessment(context: CaseReader): Promise<{ readonly form: InitialReview; readonly submission: SubmissionFacts } | null> {
  const made = await Promise.all([context.submission('Task_MunicipalInitialReview'), context.submission('Task_ProvincialInitialReview')]);
  const [submission] = made.filter((one) => one !== null).sort((one, other) => (one.at < other.at ? 1 : -1));
  return submission === undefined ? null : { form: restoreForm(InitialReview, submission.form), submission };
}
