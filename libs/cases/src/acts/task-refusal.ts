import type { Sql } from '../database/sql.js';
import type { StimulusQueue } from '../stimuli/queue.js';
import { refusals, type Refusal } from './refusal.js';
import type { TaskRow } from './task-row.js';

/** What happened meanwhile, if the task can no longer be completed; null when it can. */
export async function taskRefusal(sql: Sql, queue: StimulusQueue, task: TaskRow, revision: number | null): Promise<Refusal | null> {
  if (task.state === 'completing' || task.state === 'completed') return refusals.completed(await whoCompleted(sql, task), task.completedAt);
  if (task.state === 'cancelled') return refusals.cancelled(task.closedBy);
  const deadline = await passedDeadline(sql, task);
  if (deadline !== null) return refusals.late(deadline.element, deadline.dueAt);
  if (queue.row.endedAt !== null) return refusals.closed(queue.row.endedBy);
  if (revision !== null && revision !== task.revision) return refusals.stale(task.revision);
  return null;
}

async function whoCompleted(sql: Sql, task: TaskRow): Promise<string | null> {
  const row = await sql.row<{ name: string }>(
    'select actor_name as name from submission where case_id = $1 and activation = $2 and instance is not distinct from $3 and superseded_by is null order by pos desc limit 1',
    [task.caseId, task.activation, task.instance],
  );
  return row?.name ?? null;
}

/** An interrupting timer of the task that is stored, but has not cancelled it yet. */
async function passedDeadline(sql: Sql, task: TaskRow): Promise<{ element: string; dueAt: string } | null> {
  return sql.row<{ element: string; dueAt: string }>(
    `select element, due_at as "dueAt" from case_timer
     where case_id = $1 and activation = $2 and boundary and interrupting and state = 'stored' order by due_at limit 1`,
    [task.caseId, task.activation],
  );
}
