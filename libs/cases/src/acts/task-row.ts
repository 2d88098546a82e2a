import type { Sql } from '../database/sql.js';

export type TaskState = 'open' | 'completing' | 'completed' | 'cancelled';

export interface TaskRow {
  readonly id: string;
  readonly caseId: string;
  readonly procedureId: string;
  readonly processId: string;
  readonly scope: readonly number[];
  readonly element: string;
  readonly activation: number;
  readonly instance: string | null;
  readonly role: string;
  readonly orgId: string | null;
  readonly assignee: string | null;
  readonly applicantId: string;
  readonly state: TaskState;
  readonly closedBy: string | null;
  readonly dueAt: string | null;
  readonly claimedBy: string | null;
  readonly completedBy: string | null;
  readonly completedAt: string | null;
  readonly revision: number;
}

export async function findTask(sql: Sql, taskId: string): Promise<{ readonly caseId: string } | null> {
  return sql.row<{ caseId: string }>('select case_id as "caseId" from task where id = $1', [taskId]);
}

const columns = `id, case_id as "caseId", procedure_id as "procedureId", process_id as "processId", scope, element, activation, instance, role, org_id as "orgId", assignee,
       applicant_id as "applicantId", state, closed_by as "closedBy", due_at as "dueAt", claimed_by as "claimedBy", completed_by as "completedBy",
       completed_at as "completedAt", revision
     from task where id = $1`;

export async function readTask(sql: Sql, taskId: string): Promise<TaskRow | null> {
  return sql.row<TaskRow & Record<string, unknown>>(`select ${columns}`, [taskId]);
}

/** Where the case is locked too, after it. */
export async function lockTask(sql: Sql, taskId: string): Promise<TaskRow | null> {
  return sql.row<TaskRow & Record<string, unknown>>(`select ${columns} for no key update`, [taskId]);
}
