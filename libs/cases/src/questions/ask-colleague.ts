import type { ActingPerson } from '../acts/people-of-act.js';
import { refusals, refuse, type Refusal } from '../acts/refusal.js';
import type { TaskPolicy } from '../acts/submit-act.js';
import { lockTask } from '../acts/task-row.js';
import type { Database } from '../database/database.js';
import type { Sql } from '../database/sql.js';
import { tellPerson } from '../messages/tell-person.js';

export interface AskCommand {
  readonly taskId: string;
  readonly actor: ActingPerson;
  /** The colleague asked. */
  readonly of: string;
  readonly text: string;
  readonly policy: TaskPolicy;
}

/** Asks a colleague of the same organisation; the task stays with whoever has it. */
export function askColleague(database: Database, { taskId, actor, of, text, policy }: AskCommand): Promise<{ readonly id: string } | Refusal> {
  return database.transaction(async (sql) => {
    const task = await lockTask(sql, taskId);
    if (task === null) return refusals.noTask();
    const refused = await policy(sql, task, actor);
    if (refused !== null) return refused;
    if (task.state !== 'open') return refusals.completed(null, task.completedAt);
    if (of === actor.userId || !(await worksIn(sql, of, actor.organisationId))) {
      return refuse('invalid', 'COLLEAGUE_UNFIT', '请选择本单位的其他在岗人员。', 'Choose somebody else who works in your organisation.');
    }
    const row = await sql.row<{ id: string; caseNo: string }>(
      `with asked as (insert into task_question (task_id, case_id, asked_by, on_behalf_of, asked_of, text) values ($1, $2, $3, $4, $5, $6) returning id, case_id)
       select a.id, c.case_no as "caseNo" from asked a join filing_case c on c.id = a.case_id`,
      [taskId, task.caseId, actor.userId, actor.onBehalfOf, of, text.trim()]);
    await tellPerson(sql, { caseId: task.caseId, orgId: actor.organisationId, userId: of, template: 'task-question', parameters: { caseNo: row?.caseNo ?? '' } });
    return { id: row?.id ?? '' };
  });
}

async function worksIn(sql: Sql, userId: string, organisationId: string): Promise<boolean> {
  return (await sql.row(
    `select 1 from user_account u join role_grant g on g.user_id = u.id and g.organisation_id = $2 and g.state = 'approved' where u.id = $1 and u.state = 'active' limit 1`, [userId, organisationId])) !== null;
}

export interface AnswerCommand {
  readonly questionId: string;
  readonly userId: string;
  readonly organisationId: string;
  readonly text: string;
}

interface StoredQuestion {
  readonly [column: string]: unknown;
  readonly caseId: string;
  readonly caseNo: string;
  readonly askedBy: string;
  readonly askedOf: string;
  readonly answered: boolean;
}

/** Once, by whoever was asked. */
export function answerQuestion(database: Database, { questionId, userId, organisationId, text }: AnswerCommand): Promise<{ readonly caseId: string } | Refusal> {
  return database.transaction(async (sql) => {
    const found = await sql.row<StoredQuestion>(
      `select q.case_id as "caseId", c.case_no as "caseNo", q.asked_by as "askedBy", q.asked_of as "askedOf", q.answer is not null as answered
       from task_question q join filing_case c on c.id = q.case_id where q.id = $1 for update of q`, [questionId]);
    if (found === null || found.askedOf !== userId) return refuse('unknown', 'QUESTION_UNKNOWN', '没有这个问题，或不是向您提出的。', 'There is no such question, or it was not asked of you.');
    if (found.answered) return refuse('conflict', 'QUESTION_ANSWERED', '您已经答复过这个问题。', 'You have answered this question already.');
    await sql.run('update task_question set answer = $2, answered_at = clock_timestamp() where id = $1', [questionId, text.trim()]);
    await tellPerson(sql, { caseId: found.caseId, orgId: organisationId, userId: found.askedBy, template: 'task-answered', parameters: { caseNo: found.caseNo } });
    return { caseId: found.caseId };
  });
}
