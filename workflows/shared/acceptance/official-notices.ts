import { beijingDate, endOfDay, workdayDue } from '@beian/calendar';
import type { EffectContext } from '@beian/procedure';
import { acceptanceNotice, correctionNotice, refusalNotice } from '../documents/index.js';
import { caseWording, issue, reviewBody } from '../issuing.js';
import { rememberTold, toldItems, type Defect } from './defects.js';

export { confirmReceipt } from '../receipt.js';

/** DOC-ACC. The acceptance date is the day on which the materials were complete, not the day of the notice. */
export async function accept(context: EffectContext): Promise<void> {
  const receivedAt = (await context.anchor('lastReceivedAt')) ?? context.submittedAt;
  await context.setAnchor('acceptedAt', receivedAt);
  await issue(context, acceptanceNotice, {
    ...(await caseWording(context)), acceptedOn: beijingDate(receivedAt), deemed: (await context.fact('deemedAccepted')) === true,
    next: context.procedure.wording?.afterAcceptance ?? null,
  });
  await context.notify('application-accepted', 'applicant', { caseNo: context.caseNo });
}

/** DOC-COR: everything that is missing, once; a repeated notice names again what was told. The period runs anew each time. */
export async function askToCorrect(context: EffectContext, items: readonly Defect[]): Promise<void> {
  const repeated = (await toldItems(context)) !== null;
  const due = workdayDue(context.calendar, context.today, Number(context.parameters['correctionDays']));
  await context.setAnchor('correctionDueAt', endOfDay(due.date));
  if (!repeated) await rememberTold(context, items);
  await issue(context, correctionNotice, { ...(await caseWording(context)), items, dueOn: due.date, repeated });
  await context.notify('correction-requested', 'applicant', { caseNo: context.caseNo, dueOn: due.date });
}

export interface RefusalGrounds {
  readonly reason: string | null;
  readonly provision: string | null;
  /** Region of the competent authority, where another one is. */
  readonly competentRegion: string | null;
}

/** DOC-REF with the reason and its legal basis. */
export async function refuse(context: EffectContext, ground: 'scope' | 'jurisdiction', { reason, provision, competentRegion }: RefusalGrounds): Promise<void> {
  await issue(context, refusalNotice, {
    ...(await caseWording(context)), ...(await reviewBody(context)), ground, reason: reason ?? '', rule: provision ?? '',
    competentAuthority: competentRegion === null ? null : (context.authorities.find(({ regionCode }) => regionCode === competentRegion)?.name.zh ?? null),
    again: (await context.procedure.wording?.afterRefusal?.(context)) ?? null,
  });
  await context.notify('application-refused', 'applicant', { caseNo: context.caseNo });
}
