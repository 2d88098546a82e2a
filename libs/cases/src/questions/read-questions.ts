import type { Sql } from '../database/sql.js';

export interface QuestionRow {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly taskId: string;
  readonly caseId: string;
  readonly caseNo: string;
  readonly institution: string;
  readonly processId: string;
  readonly element: string;
  readonly askedBy: string;
  readonly askedOf: string;
  readonly text: string;
  readonly askedAt: string;
  readonly answer: string | null;
  readonly answeredAt: string | null;
}

const columns = `q.id, q.task_id as "taskId", q.case_id as "caseId", t.case_no as "caseNo", t.applicant_name as institution, t.process_id as "processId", t.element,
  b.name as "askedBy", o.name as "askedOf", q.text, q.asked_at as "askedAt", q.answer, q.answered_at as "answeredAt"
  from task_question q join task t on t.id = q.task_id join user_account b on b.id = q.asked_by join user_account o on o.id = q.asked_of`;

/** In the order they were asked. */
export function questionsOnTask(sql: Sql, taskId: string): Promise<readonly QuestionRow[]> {
  return sql.rows<QuestionRow>(`select ${columns} where q.task_id = $1 order by q.asked_at, q.id`, [taskId]);
}

/** What a person was asked and has not answered; a task that is over asks nothing any more. */
export function questionsToAnswer(sql: Sql, userId: string): Promise<readonly QuestionRow[]> {
  return sql.rows<QuestionRow>(`select ${columns} where q.asked_of = $1 and q.answer is null and t.state = 'open' order by q.asked_at, q.id limit 50`, [userId]);
}
