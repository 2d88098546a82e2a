import { transactionService, type CaseReader } from '@beian/procedure';
import { graceEnd, type CivilDate } from '@beian/calendar';
import { concernedFiling } from '../../shared/concerned-filing.js';
import { validityAfter } from './documents/renewed-terms.js';
import { safeDate } from './rules/window.js';

/** FJ-R3, FJ-R14: the original filing centre takes the application; increments and changes rest until it is decided. */
export const openRenewalWindow = transactionService(async (context) => {
  const filing = await concernedFiling(context);
  const { validUntil } = filing;
  await context.routeTo(filing.authorityId, filing.filingRegion);
  await context.setAnchor('expiryDate', validUntil);
  if (filing.status === 'active') await context.register.mark('expiring', 'FJ-R3');
  await context.register.permit('scopeChanges', false, 'FJ-R14');
  const safe = safeDate(context.calendar, validUntil, Number(context.parameters['feedbackDays']));
  const told = { caseNo: context.caseNo, validUntil };
  if (context.today <= safe) await context.notify('fujian-renewal/open', 'applicant', { ...told, safeDate: safe });
  else await context.notify('fujian-renewal/open-late', 'applicant', told);
});

/** FJ-R15: reporting ends by itself; the register closes it by date too where an application is still being decided (T-64). */
export const closeDataReporting = transactionService(async (context) => {
  const { validUntil } = await concernedFiling(context);
  const grace = graceEnd(context.calendar, validUntil, Number(context.parameters['graceDays']));
  await context.register.mark('grace', 'FJ-R16');
  await context.register.permit('reporting', false, 'FJ-R15');
  await context.notify('fujian-renewal/grace', 'applicant', { caseNo: context.caseNo, validUntil, graceEnd: grace.date });
});

/** FJ-R16: no application within the grace; the institution is told what it still has to do. */
export const deemAbandoned = transactionService(async (context) => {
  await context.register.mark('lapsed', 'FJ-R16');
  await context.notify('fujian-renewal/abandoned', 'applicant', { caseNo: context.caseNo });
});

/** FJ-R18: wound down until expiry, lapsed at once where that is past. */
export const markWindingDown = transactionService(async (context) => {
  const { validUntil } = await concernedFiling(context);
  await context.register.mark(isPast(validUntil, context.today) ? 'lapsed' : 'windingDown', 'FJ-R18');
  await context.notify('fujian-renewal/winding-down', 'applicant', { caseNo: context.caseNo });
});

/** FJ-R4, A-34: the version that the letter fixed becomes the filing, increments included. */
export const registerRenewal = transactionService(async (context) => {
  const { renewed } = await validityAfter(context);
  await context.register.makeEffective();
  if (await isGivenUp(context)) return;
  await context.notify('fujian-renewal/registered', 'applicant', { caseNo: context.caseNo, validUntil: renewed.validUntil });
});

export const restoreFunctions = transactionService(async (context) => {
  if (await isGivenUp(context)) return;
  await context.register.permit('reporting', true, 'FJ-R15');
  await context.register.permit('batches', true, 'FJ-R15');
  await context.register.permit('scopeChanges', true, 'FJ-R14');
});

/** FJ-R12: the evaluation goes on; those who supervise it are told. */
export const escalateFeedback = transactionService(async (context) => {
  for (const to of ['supervisors', 'province'] as const) await context.notify('fujian-renewal/feedback-overdue', to, { caseNo: context.caseNo });
});

/** Its termination was reported after the letter was signed: the new validity is registered, and nothing opens again (FJ-R17, FJ-R18). */
async function isGivenUp(context: CaseReader): Promise<boolean> {
  const { status } = await concernedFiling(context);
  return status === 'windingDown' || status === 'terminated';
}

function isPast(validUntil: CivilDate, today: CivilDate): boolean {
  return validUntil < today;
}
