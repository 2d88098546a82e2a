import { refusals, refuse, type Refusal } from '../acts/refusal.js';
import { lockTask, type TaskRow } from '../acts/task-row.js';
import { beijingToday } from '../cover/cover-in-force.js';
import type { Database } from '../database/database.js';
import type { Sql } from '../database/sql.js';
import { tellOrganisation } from '../messages/tell-organisation.js';
import { tellPerson } from '../messages/tell-person.js';
import { legalTime } from '../time/legal-clock.js';

/** Whoever a task waits for is told, once a day: its holder, else everybody who may take it. */
export function remindOfTask(database: Database, { taskId, userId }: { readonly taskId: string; readonly userId: string }): Promise<{ readonly taskId: string } | Refusal> {
  return database.transaction(async (sql) => {
    const task = await lockTask(sql, taskId);
    if (task === null) return refusals.noTask();
    if (task.state !== 'open') return task.state === 'cancelled' ? refusals.cancelled(task.closedBy) : refusals.completed(null, task.completedAt);
    if ((task.claimedBy ?? task.assignee) === userId) return refuse('conflict', 'TASK_IS_YOURS', '该任务由您本人办理，无需提醒。', 'The task is yours.');
    const kept = await sql.run(`insert into task_reminder (task_id, day, reminded_by) values ($1, ${beijingToday}, $2) on conflict do nothing`, [taskId, userId]);
    if (kept === 0) return refuse('conflict', 'REMINDED_TODAY', '今天已经提醒过，明天可以再次提醒。', 'A reminder was sent today already; another one may follow tomorrow.');
    await tell(sql, task);
    return { taskId };
  });
}

async function tell(sql: Sql, task: TaskRow): Promise<void> {
  const { caseId } = task;
  const row = await sql.row<{ caseNo: string }>('select case_no as "caseNo" from filing_case where id = $1', [caseId]);
  const parameters = { caseNo: row?.caseNo ?? '' };
  const person = task.claimedBy ?? task.assignee;
  if (person !== null) {
    const home = await sql.row<{ org: string }>('select organisation_id as org from user_account where id = $1', [person]);
    return tellPerson(sql, { caseId, orgId: task.orgId ?? home?.org ?? '', userId: person, template: 'task-reminded', parameters });
  }
  const at = (await legalTime(sql)).now;
  const holders = await sql.rows<{ holder: string; role: string }>('select holder, role from task_candidate where task_id = $1 order by holder, role', [task.id]);
  for (const { holder, role } of holders) await tellOrganisation(sql, { caseId, filingId: null, orgId: holder, role, template: 'task-reminded', parameters, at });
}
