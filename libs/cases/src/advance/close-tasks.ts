import type { Move } from '@beian/procedure/kernel';
import type { Holder } from '../context/role-places.js';
import type { Passage } from './passage.js';

interface ClosedTask {
  readonly id: string;
  readonly orgId: string | null;
  readonly userId: string | null;
  readonly role: string;
}

const returned = 'id, org_id as "orgId", assignee as "userId", role';

/** The task of the person (or member) whose act is applied. */
export async function completeTask({ sql, memory, stimulus, live }: Passage, move: Move): Promise<void> {
  const closed = await sql.rows<ClosedTask & Record<string, unknown>>(
    `update task set state = 'completed', closed_by = $4, completed_at = $5, completing_since = null, revision = revision + 1
     where case_id = $1 and activation = $2 and instance is not distinct from $3 and state in ('open', 'completing') returning ${returned}`,
    [memory.row.id, move.activation, move.instance, move.element, stimulus.receivedAt],
  );
  for (const task of closed) live.task(task.id, [holderOfTask(task)]);
}

/** All tasks of an activation that something else ended. */
export async function cancelTasks({ sql, memory, live }: Passage, activation: number, by: string): Promise<void> {
  const closed = await sql.rows<ClosedTask & Record<string, unknown>>(
    `with cancelled as (
       update task set state = 'cancelled', closed_by = $3, completing_since = null, revision = revision + 1
       where case_id = $1 and activation = $2 and state in ('open', 'completing') returning ${returned}),
     hidden as (delete from task_candidate where task_id in (select id from cancelled))
     select * from cancelled`,
    [memory.row.id, activation, by],
  );
  for (const task of closed) live.task(task.id, [holderOfTask(task)]);
}

function holderOfTask({ role, orgId, userId }: ClosedTask): Holder {
  return { role, orgId, userId };
}
