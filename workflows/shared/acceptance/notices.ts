import { beijingDate, beijingTime, endOfDay, workdayDue } from '@beian/calendar';
import { activityService, transactionService, type EffectContext } from '@beian/procedure';
import { restoreForm } from '@beian/procedure/forms';
import { acceptanceNotice, correctionNotice, refusalNotice, submissionReceipt } from '../documents/index.js';
import { caseWording, issue, reviewBody } from '../issuing.js';
import { printNumbered } from '../printing.js';
import { defectsOf, notifiedItems } from './formal-review.js';
import { FormalReview } from './forms/formal-review.js';

/** DOC-SUB: what was received, when, and how to ask for the progress. */
export const validateSubmission = transactionService(async (context) => {
  await context.setAnchor('lastReceivedAt', context.at);
  const [applicant, authority, materials] = await Promise.all([context.applicant(), context.authority(), context.materials()]);
  const names = new Map(context.procedure.materials.map(({ id, name }) => [id, name.zh]));
  await issue(context, submissionReceipt, {
    caseNo: context.caseNo, queryCode: context.queryCode, applicant: applicant.name, uscc: applicant.uscc ?? '', matter: context.procedure.matter,
    receivedBy: authority.name, receivedAt: `${beijingDate(context.submittedAt)} ${beijingTime(context.submittedAt)}`,
    channel: (await context.fact('channel')) === 'counter' ? 'counter' : 'online', progressUrl: '/progress',
    materials: materials.filter(({ files, paperCopies }) => files + paperCopies > 0).map(({ id, files, paperCopies }) => ({ name: names.get(id) ?? id, files, paperCopies })),
  });
  await context.notify('application-received', 'applicant', { caseNo: context.caseNo });
});

/** nobody answered within the term; the supervisors are told. */
export const deemAccepted = transactionService(async (context) => {
  await context.setFact('deemedAccepted', true);
  await context.notify('deemed-accepted', 'supervisors', { caseNo: context.caseNo });
});

export const issueAcceptanceNotice = activityService({
  // The acceptance date is the day on which the materials were complete, not the day of the notice.
  entered: async (context) => {
    const receivedAt = (await context.anchor('lastReceivedAt')) ?? context.submittedAt;
    await context.setAnchor('acceptedAt', receivedAt);
    await issue(context, acceptanceNotice, {
      ...(await caseWording(context)), acceptedOn: beijingDate(receivedAt), deemed: (await context.fact('deemedAccepted')) === true,
    });
    await context.notify('application-accepted', 'applicant', { caseNo: context.caseNo });
  },
  perform: printNumbered,
});

export const issueCorrectionNotice = transactionService((context) => notifyCorrection(context, false));
export const issueRepeatCorrectionNotice = transactionService((context) => notifyCorrection(context, true));

async function notifyCorrection(context: EffectContext, repeated: boolean): Promise<void> {
  const items = defectsOf(await latestReview(context));
  const due = workdayDue(context.calendar, context.today, Number(context.parameters['correctionDays']));
  await context.setAnchor('correctionDueAt', endOfDay(due.date));
  if (!repeated) await context.setFact(notifiedItems, items.map(({ material }) => material));
  await issue(context, correctionNotice, { ...(await caseWording(context)), items, dueOn: due.date, repeated });
  await context.notify('correction-requested', 'applicant', { caseNo: context.caseNo, dueOn: due.date });
}

export const closeAsAbandoned = transactionService(async (context) => {
  await context.notify('application-abandoned', 'applicant', { caseNo: context.caseNo });
});

export const issueRefusalNotice = activityService({
  entered: (context) => refuse(context, 'scope'),
  perform: printNumbered,
});

export const issueRedirectNotice = activityService({
  entered: (context) => refuse(context, 'jurisdiction'),
  perform: printNumbered,
});

async function refuse(context: EffectContext, ground: 'scope' | 'jurisdiction'): Promise<void> {
  const { reason, provision, competentRegion } = await latestReview(context);
  await issue(context, refusalNotice, {
    ...(await caseWording(context)), ...(await reviewBody(context)), ground, reason: reason ?? '', rule: provision ?? '',
    competentAuthority: competentRegion === null ? null : competentAuthorityOf(context, competentRegion),
  });
  await context.notify('application-refused', 'applicant', { caseNo: context.caseNo });
}

function competentAuthorityOf(context: EffectContext, region: string): string | null {
  return context.authorities.find(({ regionCode }) => regionCode === region)?.name.zh ?? null;
}

async function latestReview(context: EffectContext): Promise<FormalReview> {
  const review = await context.submission('Task_FormalReview');
  if (review === null) throw new Error(`case ${context.caseId} has no formal review`);
  return restoreForm(FormalReview, review.form);
}
