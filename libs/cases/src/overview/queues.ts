import type { Sql } from '../database/sql.js';
import { caseAtPlace, namedByPlace } from '../standing/at-place.js';
import { platformDay } from './which-cases.js';

/** What waits in one queue. Ages are taken from the instant a task was opened. */
export interface QueueFigures {
  readonly open: number;
  readonly unclaimed: number;
  readonly dueToday: number;
  readonly overdue: number;
  /** When the longest waiting one was opened, and when half of them had been. */
  readonly oldest: string;
  readonly median: string;
}

/** An organ by its id, all institutions together, or all members of panels. */
export interface OrganQueue extends QueueFigures {
  readonly key: string;
  readonly name: string | null;
}

/** What one person holds, or what nobody has taken yet of one role. */
export interface HolderQueue extends QueueFigures {
  readonly userId: string | null;
  readonly name: string | null;
  readonly role: string | null;
}

/** An ended case has no open task: the running ones are few. */
export const openTask = `t.state = 'open' and c.ended_at is null`;

/** Whose queue a task stands in: tasks of panels wait for one person, those of institutions are not told apart. */
export const queueKey = `case when t.assignee is not null then 'experts' when o.kind = 'institution' then 'institutions' else t.org_id::text end`;

const figures = `count(*)::int as open, (count(*) filter (where coalesce(t.claimed_by::text, t.assignee) is null))::int as unclaimed, (count(*) filter (where t.due_at >= k.now and t.due_at <= k.midnight))::int as "dueToday",
  (count(*) filter (where t.due_at < k.now))::int as overdue, min(t.created_at) as oldest, percentile_disc(0.5) within group (order by t.created_at) as median`;

export const queuedTasks = `task t join filing_case c on c.id = t.case_id left join organisation o on o.id = t.org_id`;

/** Open tasks of the cases of a place, by whom they wait for. */
export function organQueues(sql: Sql, place: string): Promise<readonly OrganQueue[]> {
  return sql.rows<OrganQueue & Record<string, unknown>>(
    `select ${queueKey} as key, case when ${queueKey} in ('experts', 'institutions') then null else min(o.name) end as name, ${figures}
     from ${queuedTasks}, ${platformDay} where ${openTask} and ${caseAtPlace(place, '$1')} group by 1 order by open desc, 2, 1`,
    [namedByPlace(place)],
  );
}

/** The queue of one organ by who holds its tasks. */
export function holderQueues(sql: Sql, place: string, key: string): Promise<readonly HolderQueue[]> {
  return sql.rows<HolderQueue & Record<string, unknown>>(
    `select coalesce(t.claimed_by::text, t.assignee) as "userId", min(u.name) as name, case when coalesce(t.claimed_by::text, t.assignee) is null then t.role end as role, ${figures}
     from ${queuedTasks} left join user_account u on u.id::text = coalesce(t.claimed_by::text, t.assignee), ${platformDay}
     where ${openTask} and ${caseAtPlace(place, '$1')} and ${queueKey} = $2 group by 1, 3 order by open desc, 2, 3`,
    [namedByPlace(place), key],
  );
}
