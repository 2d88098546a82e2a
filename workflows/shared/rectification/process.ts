import { endOfDay, workdayDue } from '@beian/calendar';
import { activityService, task, transactionService, type CaseReader, type CheckContext, type EffectContext, type ProcessDeclaration } from '@beian/procedure';
import { restoreForm } from '@beian/procedure/forms';
import type { JsonObject } from '@beian/procedure/kernel';
import { sharedRectification } from '../../generated/index.js';
import { rectificationNotice } from '../documents/index.js';
import { caseWording, issue } from '../issuing.js';
import { printNumbered } from '../printing.js';
import { ReportConfirmation } from '../technical-evaluation/forms/report.js';
import { RectificationReport, Verification } from './forms/rectification.js';

interface Item {
  readonly subject: string;
  readonly problem: string;
  readonly requirement: string;
}

/** What is still to be rectified: the open items of the latest verification, else those of the evaluation. */
async function openItems(context: CaseReader): Promise<readonly Item[]> {
  const [verification, confirmation] = await Promise.all([context.submission('Task_VerifyRectification'), context.submission('Task_ConfirmReport')]);
  const items: readonly Item[] = verification !== null && verification.at > (confirmation?.at ?? '')
    ? restoreForm(Verification, verification.form).items.filter(({ verdict }) => verdict === 'OPEN')
    : confirmation === null ? [] : (restoreForm(ReportConfirmation, confirmation.form).rectify ?? []);
  return items.map(({ subject, problem, requirement }) => ({ subject, problem, requirement }));
}

/** DOC-REC: the term runs anew in each round. */
const issueNotice = activityService({
  entered: async (context) => {
    const due = workdayDue(context.calendar, context.today, Number(context.parameters['rectificationDays']));
    await context.setAnchor('rectificationDueAt', endOfDay(due.date));
    const round = (await context.documentsIssued()).filter(({ type }) => type === 'DOC-REC').length + 1;
    const visitOn = await context.fact('visitOn');
    await issue(context, rectificationNotice, {
      ...(await caseWording(context)), evaluatedOn: typeof visitOn === 'string' ? visitOn : context.today, items: await openItems(context), dueOn: due.date, round,
    });
    await context.notify('rectification-required', 'applicant', { caseNo: context.caseNo, dueOn: due.date });
  },
  perform: printNumbered,
});

const submitReport = task(RectificationReport, {
  prefill: async (context) => ({ items: (await openItems(context)).map((item) => ({ ...item, measure: null })) }),
});

/** What was asked, beside what the institution reports to have done. */
async function toVerify(context: CheckContext): Promise<JsonObject> {
  const [open, submitted] = await Promise.all([openItems(context), context.submission('Task_SubmitRectificationReport')]);
  const report = submitted === null ? null : restoreForm(RectificationReport, submitted.form);
  const measureOf = ({ subject, problem }: Item) => report?.items.find((item) => item.subject === subject && item.problem === problem)?.measure ?? null;
  return { report: report?.summary ?? null, evidence: report?.evidence ?? [], items: open.map((item) => ({ ...item, measure: measureOf(item), verdict: null, remark: null })) };
}

const verify = task(Verification, {
  prefill: toVerify,
  completed: async (context, { outcome }) => {
    if (outcome === 'REJECTED') await failed(context);
  },
});

const markOverdue = transactionService(async (context) => {
  await context.setFact('rectificationOverdue', true);
  await failed(context);
  await context.notify('rectification-overdue', 'supervisors', { caseNo: context.caseNo });
});

async function failed(context: EffectContext): Promise<void> {
  await context.setFact('rejectedAt', 'evaluation');
}

export const rectificationProcess: ProcessDeclaration = {
  model: sharedRectification,
  tasks: { Task_SubmitRectificationReport: submitReport, Task_VerifyRectification: verify },
  services: {
    Service_IssueRectificationNotice: issueNotice,
    Service_SendRectificationReminder: transactionService((context) => context.notify('rectification-reminder', 'applicant', { caseNo: context.caseNo })),
    Service_MarkRectificationOverdue: markOverdue,
  },
  rules: {},
  events: {},
};
