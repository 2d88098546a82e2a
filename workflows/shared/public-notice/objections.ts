import { beijingDate, endOfDay, workdayDue } from '@beian/calendar';
import { task, transactionService, type CaseReader, type CheckContext, type EffectContext, type ObjectionFacts, type Violation } from '@beian/procedure';
import { restoreForm } from '@beian/procedure/forms';
import type { JsonObject } from '@beian/procedure/kernel';
import { objectionReply } from '../documents/index.js';
import { caseWording, issue } from '../issuing.js';
import { situationOf, statementOf } from '../statement.js';
import { noticeChange } from './drafting.js';
import { ObjectionVerification } from './forms/verification.js';

/** An objection is not verified by those whose findings it attacks. */
const REVIEWERS = [
  'initialReviewer', 'cityCentreReviewer', 'provincialReReviewer', 'supervisingReviewer', 'industryReviewer', 'educationReviewer', 'educationExpert', 'expert', 'expertLeader',
];

export const registerObjection = transactionService(async (context) => {
  const { receiptNo } = await context.notices.registerObjection();
  await context.notify('objection-registered', 'authority', { caseNo: context.caseNo, receiptNo });
});

/** The oldest that is registered and not answered. */
async function underCheck(context: CaseReader): Promise<ObjectionFacts> {
  const next = (await context.objections()).find(({ state }) => state === 'registered');
  if (next === undefined) throw new Error(`case ${context.caseId} has no objection to verify`);
  return next;
}

/** ten working days from the receipt; the institution is asked for its view (HA-G6). */
async function begin(context: EffectContext): Promise<void> {
  const { receivedAt } = await underCheck(context);
  await context.setAnchor('objectionReceivedAt', receivedAt);
  const { date } = workdayDue(context.calendar, context.today, Number(context.parameters['objectionStatementDays']));
  await context.setAnchor('statementDueAt', endOfDay(date));
  await context.setFact('statement', null);
  await context.notify('objection-statement', 'applicant', { caseNo: context.caseNo, dueOn: date });
}

async function prefill(context: CheckContext): Promise<JsonObject> {
  const [{ receiptNo, anonymous, text, files }, statement] = await Promise.all([underCheck(context), statementOf(context)]);
  return {
    receiptNo, manner: anonymous ? '匿名' : '实名', objection: text, evidence: [...files], situation: situationOf(statement),
    statement: statement?.text ?? null, statementFiles: [...(statement?.files ?? [])],
  };
}

async function check(context: CheckContext, { outcome }: ObjectionVerification): Promise<readonly Violation[]> {
  if (outcome === 'UNFOUNDED') return [];
  return [...(await statementPending(context)), ...(await removedAlready(context, outcome))];
}

/** HA-G6: nothing is found against the institution before it spoke, waived, or let the time pass. */
async function statementPending(context: CheckContext): Promise<readonly Violation[]> {
  const [statement, due] = await Promise.all([statementOf(context), context.anchor('statementDueAt')]);
  if (statement !== null || (due !== null && context.at >= due)) return [];
  return [{
    path: 'outcome', code: 'STATEMENT_WINDOW_OPEN', rule: 'HA-G6',
    message: { zh: '申请单位尚可陈述；认定异议成立，须在其陈述、放弃陈述或陈述期满之后', en: 'The institution may still state its view; an objection is upheld only after a statement, a waiver or the end of the time for it' },
  }];
}

/** Whoever was removed cannot be published anew. */
async function removedAlready(context: CheckContext, outcome: 'CHANGED' | 'UPHELD'): Promise<readonly Violation[]> {
  if (outcome === 'UPHELD' || !(await context.objections()).some(({ result }) => result === 'UPHELD')) return [];
  return [{
    path: 'outcome', code: 'SUBJECT_REMOVED', rule: 'A-07',
    message: { zh: '该单位已因另一异议移出名单，不再重新公示；请选择不成立或取消资格', en: 'Another objection removed the institution already; there is nothing to publish anew' },
  }];
}

export const verifyObjection = task(ObjectionVerification, {
  notByRoles: REVIEWERS, entered: begin, prefill, check,
  completed: async (context, { outcome, change }) => {
    if (outcome === 'CHANGED') await context.setFact(noticeChange, change);
  },
});

/** DOC-OBJ, whatever was found. */
export async function reply(context: EffectContext): Promise<void> {
  const [objection, verified, notice] = await Promise.all([underCheck(context), context.submission('Task_VerifyObjection'), context.notice()]);
  if (verified === null || notice === null) throw new Error(`case ${context.caseId} has nothing to reply`);
  const { outcome: result, reply: text } = restoreForm(ObjectionVerification, verified.form);
  const { receiptNo, receivedAt, id } = objection;
  const number = await issue(context, objectionReply, {
    ...(await caseWording(context)), receiptNo, receivedOn: beijingDate(receivedAt), noticeTitle: notice.title, noticeNumber: notice.number, result, reply: text,
  });
  await context.notices.answer(id, { result, text, number });
  if (result === 'UPHELD') await context.notify('objection-upheld', 'applicant', { caseNo: context.caseNo });
}
