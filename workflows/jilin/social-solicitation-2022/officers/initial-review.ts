import { beijingDate } from '@beian/calendar';
import { task, type CaseReader, type CheckContext, type SubmissionFacts, type Violation } from '@beian/procedure';
import { restoreForm } from '@beian/procedure/forms';
import type { JsonObject } from '@beian/procedure/kernel';
import { materialFindings, onlyItemsAlreadyTold, recordFindings } from '../../../shared/acceptance/defects.js';
import { screeningOf } from '../rules/screening.js';
import { InitialReview } from './initial-review-form.js';

/** The same assessment at the municipal and at the provincial centre (JL-S17). */
export const initialReview = task(InitialReview, {
  prefill,
  check: async (context, form) => [...(await exceptionsExplained(context, form)), ...(form.outcome === 'SUPPLEMENT' ? await onlyItemsAlreadyTold(context, form) : [])],
  completed: recordFindings,
});

/** The rules speak first; where a rule sets no measure, the reviewer judges on the facts shown. */
async function prefill(context: CheckContext): Promise<JsonObject> {
  const findings = await screeningOf(context, beijingDate(context.submittedAt));
  return {
    items: (await materialFindings(context)).map((item) => ({ ...item })),
    conditions: findings.map(({ rule, citation, verdict, text }) => ({
      rule, citation, finding: text.zh, judgement: verdict === 'toJudge' || verdict === 'inPrinciple' ? null : verdict, remark: verdict === 'notMet' ? text.zh : null,
    })),
  };
}

/** T-27, T-29: the clerk decides; who judges otherwise than the rule found gives the reason. */
async function exceptionsExplained(context: CheckContext, { conditions }: InitialReview): Promise<readonly Violation[]> {
  const findings = await screeningOf(context, beijingDate(context.submittedAt));
  return findings.flatMap(({ rule, verdict, text }, index): readonly Violation[] => {
    const row = conditions[index];
    if (row === undefined || row.rule !== rule || row.finding !== text.zh) {
      return [{ path: `conditions.${index}`, code: 'CONDITION_NOT_JUDGED', rule, message: { zh: `“${text.zh}”须逐项审查，请重新打开任务`, en: `Judge this condition too: ${text.en}; open the task again` } }];
    }
    const against = (verdict === 'notMet' || verdict === 'inPrinciple') && row.judgement !== 'notMet';
    const explained = row.remark !== null && row.remark !== text.zh;
    return against && !explained ? [{
      path: `conditions.${index}.remark`, code: 'REASON_MISSING', rule,
      message: { zh: `系统核对为不符合（${text.zh}）；判为其他结论的，请说明理由`, en: `The rule found it not met (${text.en}); give the reason for judging otherwise` },
    }] : [];
  });
}

/** The latest first assessment, whichever centre made it. */
export async function latestAssessment(context: CaseReader): Promise<{ readonly form: InitialReview; readonly submission: SubmissionFacts } | null> {
  const made = await Promise.all([context.submission('Task_MunicipalInitialReview'), context.submission('Task_ProvincialInitialReview')]);
  const [submission] = made.filter((one) => one !== null).sort((one, other) => (one.at < other.at ? 1 : -1));
  return submission === undefined ? null : { form: restoreForm(InitialReview, submission.form), submission };
}
