import * as acceptance from '../answers/acceptance.js';
import * as archive from '../answers/archive.js';
import * as evaluation from '../answers/evaluation.js';
import * as issuing from '../answers/issuing.js';
import * as publishing from '../answers/publishing.js';
import * as review from '../answers/review.js';
import type { Fill } from '../journey/journey.js';
import { weeksAfter } from '../journey/stages.js';

/** What a case is meant to meet: its whole life, a refusal, a correction, a deadline of either side, a withdrawal beside three experts. */
export const plans = ['whole', 'withdrawn', 'overdue', 'refused', 'abandoned', 'corrected'] as const;
export type Plan = (typeof plans)[number];

export const planOf = (index: number): Plan => plans[index % plans.length] ?? 'whole';

/** Elements that nobody of this plan answers: their deadline does. */
const unanswered: Readonly<Record<Plan, string | null>> = {
  whole: null, withdrawn: null, refused: null, corrected: null, overdue: 'Task_FormalReview', abandoned: 'Task_SupplementMaterials',
};

export const leavesOpen = (plan: Plan, element: string): boolean => unanswered[plan] === element;

/** At this element the applicant withdraws, at the moment the experts answer. */
export const withdrawsAt = (plan: Plan, element: string): boolean => plan === 'withdrawn' && element === 'Task_DocumentReview';

const formalReview = (plan: Plan, corrected: boolean): Fill => {
  if (plan === 'refused') return acceptance.refused('OUT_OF_SCOPE');
  return (plan === 'corrected' || plan === 'abandoned') && !corrected ? acceptance.incomplete('HA-E-M5') : acceptance.complete();
};

const answers = (panel: readonly string[]): Readonly<Record<string, Fill>> => ({
  Task_SupplementMaterials: acceptance.corrected,
  Task_InitialReview: review.qualified, Task_IndustryOpinion: review.agreed, Task_SupervisingOpinion: review.agreed,
  Task_FormExpertPanel: evaluation.panel(panel), Task_ScheduleEvaluation: (data, person, today) => evaluation.visit(weeksAfter(today, 2))(data, person, today),
  Task_DocumentReview: evaluation.documentsRead, Task_OnSiteInspection: (data, person, today) => ({ ...evaluation.inspected(data, person, today), visitedOn: today }),
  Task_ExpertScoring: evaluation.scored, Task_CompileReport: evaluation.reported('PASS'), Task_ConfirmReport: evaluation.confirmed('PASS'),
  Task_FilingDecision: review.approved,
  Task_DraftDocument: issuing.drafted(), Task_CheckDocument: issuing.checked, Task_SignDocument: issuing.signed, Task_MailDelivery: issuing.mailed, Task_PhoneNotice: issuing.phoned,
  Task_ReportToProvince: publishing.reportedUp, Task_ProvincialConsolidate: publishing.consolidated, Receive_OstaPublished: publishing.publicationSeen,
  Task_ReviewArchive: archive.fileComplete,
});

/** What the people of this plan write. @param corrected whether the applicant has answered a correction notice */
export function answerOf(plan: Plan, element: string, panel: readonly string[], corrected: boolean): Fill {
  const fill = element === 'Task_FormalReview' ? formalReview(plan, corrected) : answers(panel)[element];
  if (fill === undefined) throw new Error(`nobody knows what to write at ${element}`);
  return fill;
}
