import { beijingDate, endOfDay, workdayDue } from '@beian/calendar';
import { task, transactionService, type CaseReader, type CheckContext, type Violation } from '@beian/procedure';
import { choice, files, Form, longText, text, type ValueOf } from '@beian/procedure/forms';
import { intendedRejectionNotice, type Hearing } from '../../../shared/documents/index.js';
import { caseWording, issue } from '../../../shared/issuing.js';
import { situationOf, statementOf } from '../../../shared/statement.js';
import { groundsOf } from './grounds.js';

export const HEARINGS = [
  ['SUSTAINED', '陈述成立', 'Sustained'],
  ['NOT_SUSTAINED', '陈述不成立（或未陈述）', 'Not sustained, or nothing stated'],
] as const;

@Form({ id: 'henan-hear-statement', title: { zh: '听取陈述', en: 'Hear the statement' } })
export class HearStatement {
  @text('陈述情况', 'What the applicant did', { readOnly: true, required: false, max: 100 })
  situation!: string | null;

  @longText('申请单位陈述', 'Statement of the applicant', { readOnly: true, required: false, max: 5000 })
  statement!: string | null;

  @files('陈述附件', 'Files beside the statement', { readOnly: true, required: false })
  evidence!: string[];

  @choice('听取意见', 'Finding', { options: HEARINGS, rule: 'HA-G6' })
  outcome!: ValueOf<typeof HEARINGS>;

  @longText('理由', 'Reasons', { max: 2000 })
  reasons!: string;
}

type Stage = 'initial' | 'evaluation' | 'decision';

/** DOC-PRE: reasons, rules, facts and the last day for a statement. */
export const issueIntendedRejection = transactionService(async (context) => {
  const due = workdayDue(context.calendar, context.today, Number(context.parameters['statementDays']));
  await context.setAnchor('statementDueAt', endOfDay(due.date));
  await context.setAnchor('intendedRejectionAt', context.at);
  await context.setFact('statement', null);
  const stage = await rejectedAt(context);
  await issue(context, intendedRejectionNotice, {
    ...(await caseWording(context)), stage, grounds: await groundsOf(context, stage), statementDueOn: due.date, statementUrl: `/cases/${context.caseId}`,
  });
  await context.notify('intended-rejection', 'applicant', { caseNo: context.caseNo, dueOn: due.date });
});

export async function rejectedAt(context: CaseReader): Promise<Stage> {
  const stage = await context.fact('rejectedAt');
  return stage === 'initial' || stage === 'evaluation' ? stage : 'decision';
}

/** What the applicant said to the intended rejection, as the rejection repeats it. */
export async function hearingOf(context: CaseReader): Promise<Hearing> {
  const statement = await statementOf(context);
  if (statement === null) return { kind: 'silent', statedOn: null, answer: null };
  if (statement.kind === 'waived') return { kind: 'waived', statedOn: null, answer: null };
  const heard = await context.submission('Task_HearStatement');
  return { kind: 'stated', statedOn: beijingDate(statement.at), answer: typeof heard?.form['reasons'] === 'string' ? heard.form['reasons'] : '' };
}

export const hearStatement = task(HearStatement, {
  prefill: async (context) => {
    const statement = await statementOf(context);
    return { situation: situationOf(statement), statement: statement?.text ?? null, evidence: [...(statement?.files ?? [])] };
  },
  check: async (context) => [...(await windowClosed(context)), ...(await anotherOfficer(context))],
});

/** closes only after a statement, a waiver, or the end of the window. */
async function windowClosed(context: CheckContext): Promise<readonly Violation[]> {
  const [statement, due] = await Promise.all([statementOf(context), context.anchor('statementDueAt')]);
  if (statement !== null || (due !== null && context.at >= due)) return [];
  const last = due === null ? '' : beijingDate(new Date(Date.parse(due) - 1).toISOString());
  return [{
    path: '', code: 'STATEMENT_WINDOW_OPEN', rule: 'A-54',
    message: { zh: `申请单位可在${last}（含当日）前陈述；在其陈述、放弃陈述或期满之前，不能结束听取`, en: `The applicant may state until ${last}; the hearing ends only after a statement, a waiver or the end of that day` },
  }];
}

/** where the initial review refused, another officer hears. */
async function anotherOfficer(context: CheckContext): Promise<readonly Violation[]> {
  if ((await rejectedAt(context)) !== 'initial') return [];
  const review = await context.submission('Task_InitialReview');
  if (review === null || review.actor.userId !== context.actor.userId) return [];
  return [{
    path: '', code: 'SEPARATION_OF_DUTIES', rule: 'A-54',
    message: { zh: '您作出了初审不合格的结论，陈述应由其他工作人员听取', en: 'You refused the application in the initial review; another officer hears the statement' },
  }];
}
