import type { Sql } from '../database/sql.js';
import { legalTime } from '../time/legal-clock.js';
import { candidateFilter, candidatePage } from './candidate-page.js';
import { cursorAfter, inboxColumns, readCursor, type InboxPage, type InboxQuestion, type InboxRow } from './inbox-question.js';

const lastTask = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** One page of a person's tasks. */
export async function readInbox(sql: Sql, question: InboxQuestion): Promise<InboxPage> {
  if (question.box === 'done') return donePage(sql, question);
  if (question.box === 'mine') return minePage(sql, question);
  return candidatePage(sql, question, question.box === 'overdue' ? (await legalTime(sql)).now : null);
}

/** What the person has claimed or was assigned, by due instant. These are few. */
async function minePage(sql: Sql, { userId, caseId, procedureId, region, name, cursor, limit }: InboxQuestion): Promise<InboxPage> {
  const [at, id] = readCursor(cursor, ['-infinity', '00000000-0000-0000-0000-000000000000']);
  const rows = await sql.rows<InboxRow & { orderedBy: string } & Record<string, unknown>>(
    `select ${inboxColumns}, coalesce(t.due_at, 'infinity')::text as "orderedBy"
     from (select id from task where state = 'open' and claimed_by = $1
           union select task_id from task_candidate where holder = $1::text) m
     join task t on t.id = m.id
     where (coalesce(t.due_at, 'infinity'), t.id) > ($2::timestamptz, $3::uuid) and ($4::text is null or t.procedure_id = $4)
       and ($5::text is null or t.region = $5) and ($6::text is null or position(lower($6) in lower(t.applicant_name)) > 0)
       and ($8::uuid is null or t.case_id = $8)
     order by coalesce(t.due_at, 'infinity'), t.id limit $7`,
    [userId, at, id, procedureId, region, name, limit + 1, caseId],
  );
  return pageOf(rows, limit);
}

/** Latest first. */
async function donePage(sql: Sql, { userId, caseId, procedureId, region, name, cursor, limit }: InboxQuestion): Promise<InboxPage> {
  const [at, id] = readCursor(cursor, ['infinity', lastTask]);
  const rows = await sql.rows<InboxRow & { orderedBy: string } & Record<string, unknown>>(
    `select ${inboxColumns}, t.completed_at::text as "orderedBy" from task t
     where t.state = 'completed' and t.completed_by = $1 and (t.completed_at, t.id) < ($2::timestamptz, $3::uuid)
       and ($4::text is null or t.procedure_id = $4) and ($5::text is null or t.region = $5)
       and ($6::text is null or position(lower($6) in lower(t.applicant_name)) > 0)
       and ($8::uuid is null or t.case_id = $8)
     order by t.completed_at desc, t.id desc limit $7`,
    [userId, at, id, procedureId, region, name, limit + 1, caseId],
  );
  return pageOf(rows, limit);
}

function pageOf(rows: readonly (InboxRow & { readonly orderedBy: string })[], limit: number): InboxPage {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? cursorAfter(last.orderedBy, last.id) : null };
}

export interface InboxCounts {
  readonly mine: number;
  readonly group: number;
  readonly overdue: number;
  /** Group and overdue are counted up to this; more is shown as "and more". */
  readonly upTo: number;
}

const upTo = 1_000;

/** One statement: the counts stand beside every page of the inbox. */
export async function countInbox(sql: Sql, question: InboxQuestion): Promise<InboxCounts> {
  const filter = await candidateFilter(sql, question, null, 4);
  const candidates = (more: string): string => `(select count(*) from (
    select c.task_id from unnest($2::text[], $3::text[]) as h(holder, role)
    cross join lateral (select task_id from task_candidate c where c.holder = h.holder and c.role = h.role${more} limit $4) c limit $4) n)`;
  const { where, values } = filter ?? { where: ' and false', values: [] };
  const row = await sql.row<{ mine: number; group: number; overdue: number }>(
    `select (select count(*) from (select id from task where state = 'open' and claimed_by = $1 union select task_id from task_candidate where holder = $1::text) m) as mine,
       ${candidates(where)} as "group", ${candidates(`${where} and c.due_at < k.now`)} as overdue
     from (select clock_timestamp() + offset_ms * interval '1 millisecond' as now from platform_clock) k`,
    [question.userId, question.holdings.map(({ holder }) => holder), question.holdings.map(({ role }) => role), upTo, ...values],
  );
  return { mine: row?.mine ?? 0, group: row?.group ?? 0, overdue: row?.overdue ?? 0, upTo };
}
