import type { Move } from '@beian/procedure/kernel';
import type { ClosedTask } from './live-events.js';
import type { Passage } from './passage.js';

const returned = 'id, org_id as "orgId", assignee as "userId", role';

/** The task of the person (or member) whose act is applied; he is remembered as one who acted as long as the case runs. */
export function completeTask({ sql, memory, stimulus, live }: Passage, move: Move): void {
  const closed = sql.rows<ClosedTask & Record<string, unknown>>(
    `with completed as (
       update task set state = 'completed', closed_by = $4, completed_at = $5, completing_since = null, revision = revision + 1
       where case_id = $1 and activation = $2 and instance is not distinct from $3 and state in ('open', 'completing') returning ${returned}, completed_by),
     worked as (insert into case_worker (user_id, case_id) select completed_by, $1 from completed where completed_by is not null on conflict do nothing)
     select id, "orgId", "userId", role from completed`,
    [memory.row.id, move.activation, move.instance, move.element, stimulus.receivedAt],
  );
  live.closing(closed);
}

/** All tasks of an activation that something else ended. */
export function cancelTasks({ sql, memory, live }: Passage, activation: number, by: string): void {
  const closed = sql.rows<ClosedTask & Record<string, unknown>>(
    `with cancelled as (
       update task set state = 'cancelled', closed_by = $3, completing_since = null, revision = revision + 1
       where case_id = $1 and activation = $2 and state in ('open', 'completing') returning ${returned}),
     hidden as (delete from task_candidate where task_id in (select id from cancelled))
     select * from cancelled`,
    [memory.row.id, activation, by],
  );
  live.closing(closed);
}
