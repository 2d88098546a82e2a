import type { Sql } from '../database/sql.js';
import { cursorAfter, inboxColumns, readCursor, type InboxPage, type InboxRow } from '../inbox/inbox-question.js';
import { caseAtPlace, namedByPlace } from '../standing/at-place.js';
import { openTask, queuedTasks, queueKey } from './queues.js';
import { platformDay } from './which-cases.js';

export const whichTasks = ['open', 'dueToday', 'overdue'] as const;
export type WhichTasks = (typeof whichTasks)[number];

export interface QueueQuestion {
  readonly place: string;
  /** As organQueues() names it; null: the tasks of all. */
  readonly key: string | null;
  /** Held by this person. */
  readonly userId: string | null;
  /** Taken by nobody yet, of this role. */
  readonly role: string | null;
  readonly which: WhichTasks;
  readonly cursor: string | null;
  readonly limit: number;
}

const due: Readonly<Record<WhichTasks, string>> = { open: 'true', dueToday: 't.due_at >= k.now and t.due_at <= k.midnight', overdue: 't.due_at < k.now' };
const firstTask = '00000000-0000-0000-0000-000000000000';

/** The tasks behind a figure of a queue, by due instant. */
export async function queueTasks(sql: Sql, { place, key, userId, role, which, cursor, limit }: QueueQuestion): Promise<InboxPage> {
  const [at, id] = readCursor(cursor, ['-infinity', firstTask]);
  const rows = await sql.rows<InboxRow & { orderedBy: string } & Record<string, unknown>>(
    `select ${inboxColumns}, coalesce(t.due_at, 'infinity')::text as "orderedBy" from ${queuedTasks}, ${platformDay}
     where ${openTask} and ${caseAtPlace(place, '$1')} and ${due[which]} and ($2::text is null or ${queueKey} = $2) and ($3::text is null or coalesce(t.claimed_by::text, t.assignee) = $3)
       and ($4::text is null or (t.role = $4 and t.claimed_by is null and t.assignee is null)) and (coalesce(t.due_at, 'infinity'), t.id) > ($5::timestamptz, $6::uuid)
     order by coalesce(t.due_at, 'infinity'), t.id limit $7`,
    [namedByPlace(place), key, userId, role, at, id, limit + 1],
  );
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? cursorAfter(last.orderedBy, last.id) : null };
}
