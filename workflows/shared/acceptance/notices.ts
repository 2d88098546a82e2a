import { activityService, transactionService, type EffectContext } from '@beian/procedure';
import { restoreForm } from '@beian/procedure/forms';
import { printNumbered } from '../printing.js';
import { confirmReceipt } from '../receipt.js';
import { defectsOf, forgetTold } from './defects.js';
import { FormalReview } from './forms/formal-review.js';
import { accept, askToCorrect, refuse } from './official-notices.js';

const deemedAccepted = 'deemedAccepted';

/** Also of an application that comes again: it is reviewed and corrected as if there had been none before. */
export const validateSubmission = transactionService(async (context) => {
  await forgetTold(context);
  if ((await context.fact(deemedAccepted)) !== null) await context.setFact(deemedAccepted, null);
  await confirmReceipt(context, Number(context.parameters['acceptanceReviewDays']));
});

/** nobody answered within the term; the supervisors are told. */
export const deemAccepted = transactionService(async (context) => {
  await context.setFact(deemedAccepted, true);
  await context.notify('deemed-accepted', 'supervisors', { caseNo: context.caseNo });
});

export const issueAcceptanceNotice = activityService({ entered: accept, perform: printNumbered });

/** The first notice and the repeated one: which it is follows from what was told before. */
export const issueCorrectionNotice = transactionService(async (context) => askToCorrect(context, defectsOf(await latestReview(context))));

export const closeAsAbandoned = transactionService(async (context) => {
  await context.notify('application-abandoned', 'applicant', { caseNo: context.caseNo });
});

export const issueRefusalNotice = activityService({
  entered: async (context) => refuse(context, 'scope', await latestReview(context)),
  perform: printNumbered,
});

export const issueRedirectNotice = activityService({
  entered: async (context) => refuse(context, 'jurisdiction', await latestReview(context)),
  perform: printNumbered,
});

async function latestReview(context: EffectContext): Promise<FormalReview> {
  const review = await context.submission('Task_FormalReview');
  if (review === null) throw new Error(`case ${context.caseId} has no formal review`);
  return restoreForm(FormalReview, review.form);
}
