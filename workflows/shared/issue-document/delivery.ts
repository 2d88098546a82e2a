import { beijingDate, beijingTime, formatCivilDateZh, instantMs, isCivilDate, startOfDay } from '@beian/calendar';
import { activityService, task, transactionService, type CaseReader, type CheckContext, type EffectContext, type Violation } from '@beian/procedure';
import { restoreForm } from '@beian/procedure/forms';
import { deliveryRecord, type DeliveryRecordData } from '../documents/index.js';
import { issue } from '../issuing.js';
import { printNumbered } from '../printing.js';
import { requested } from './drafting.js';
import { MailDelivery, PhoneNotice } from './forms/delivery.js';

async function delivered(context: EffectContext, way: 'phone' | 'mail' | 'electronic' | 'web', at: string): Promise<void> {
  for (const { type } of requested(context)) await context.documents.delivered(type, way, at);
}

export const phoneNotice = task(PhoneNotice, {
  prefill: async (context) => ({ calledAt: context.at }),
  check: async (context, { calledAt }) => happened(context, 'calledAt', calledAt),
  completed: (context, { calledAt }) => delivered(context, 'phone', calledAt),
});

export const mailDelivery = task(MailDelivery, {
  check: async (context, { sentOn, receivedOn }) => [...(await happened(context, 'sentOn', sentOn)), ...(await happened(context, 'receivedOn', receivedOn))],
  completed: async (context, { receivedOn }) => delivered(context, 'mail', later(startOfDay(receivedOn), await context.anchor('decidedAt'))),
});

/** A delivery lies between the signature and now. */
async function happened(context: CheckContext, path: string, when: string): Promise<readonly Violation[]> {
  const signed = beijingDate((await context.anchor('decidedAt')) ?? context.submittedAt);
  const day = isCivilDate(when) ? when : beijingDate(when);
  if (day > context.today || (!isCivilDate(when) && instantMs(when) > instantMs(context.at))) return [refused(path, 'IN_THE_FUTURE', '不能晚于现在', 'It cannot lie in the future')];
  return day < signed ? [refused(path, 'BEFORE_SIGNATURE', `不能早于签发日期${formatCivilDateZh(signed)}`, `It cannot lie before the signature of ${signed}`)] : [];
}

function refused(path: string, code: string, zh: string, en: string): Violation {
  return { path, code, rule: 'HA-E20', message: { zh, en } };
}

function later(instant: string, other: string | null): string {
  return other !== null && instantMs(other) > instantMs(instant) ? other : instant;
}

export const publishDecision = transactionService((context) => delivered(context, 'web', context.at));

export const electronicDelivery = transactionService(async (context) => {
  await delivered(context, 'electronic', context.at);
  await context.notify('document-delivered', 'applicant', { caseNo: context.caseNo });
});

/** DOC-DLV: who received what, how and when; delivered = the earliest proven receipt. */
export const recordDelivery = activityService({
  entered: async (context) => {
    const types = new Set(requested(context).map(({ type }) => type));
    const documents = (await context.documentsIssued()).filter(({ type }) => types.has(type));
    const instants = documents.flatMap(({ deliveries }) => deliveries.map(({ at }) => at)).sort();
    const deliveredAt = instants[0] ?? context.at;
    const applicant = await context.applicant();
    await context.setAnchor('deliveredAt', deliveredAt);
    await issue(context, deliveryRecord, {
      caseNo: context.caseNo, addressee: applicant.name, documents: documents.map(({ title, number }) => ({ title: title.zh, number })),
      deliveries: await deliveriesOf(context, applicant.address ?? ''), deliveredAt: printedTime(deliveredAt),
    });
  },
  perform: printNumbered,
});

async function deliveriesOf(context: CaseReader, address: string): Promise<DeliveryRecordData['deliveries']> {
  const [phone, mail, applicant] = await Promise.all([context.submission('Task_PhoneNotice'), context.submission('Task_MailDelivery'), context.applicant()]);
  const electronic = (await context.documentsIssued()).flatMap(({ deliveries }) => deliveries).find(({ way }) => way === 'electronic');
  const rows: DeliveryRecordData['deliveries'][number][] = [];
  if (phone !== null) {
    const { callee, calledAt, remark } = restoreForm(PhoneNotice, phone.form);
    rows.push({ way: 'phone', at: printedTime(calledAt), place: '', recipient: callee, tracking: null, deliveredBy: phone.actorName, result: remark ?? '已告知' });
  }
  if (mail !== null) {
    const { trackingNumber, receivedOn, recipient } = restoreForm(MailDelivery, mail.form);
    rows.push({ way: 'mail', at: receivedOn, place: address, recipient, tracking: trackingNumber, deliveredBy: mail.actorName, result: '已签收' });
  }
  if (electronic !== undefined) {
    rows.push({ way: 'electronic', at: printedTime(electronic.at), place: '办理系统', recipient: applicant.name, tracking: null, deliveredBy: '系统', result: '已送达' });
  }
  return rows;
}

function printedTime(instant: string): string {
  return `${beijingDate(instant)} ${beijingTime(instant)}`;
}
