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
async function minePage(sql: Sql, { userId, procedureId, region, name, cursor, limit }: InboxQuestion): Promise<InboxPage> {
  const [at, id] = readCursor(cursor, ['-infinity', '00000000-0000-0000-0000-000000000000']);
  const rows = await sql.rows<InboxRow & { orderedBy: string } & Record<string, unknown>>(
    `select ${inboxColumns}, coalesce(t.due_at, 'infinity')::text as "orderedBy"
     from (select id from task where state = 'open' and claimed_by = $1
           union select task_id from task_candidate where holder = $1::text) m
     join task t on t.id = m.id
     where (coalesce(t.due_at, 'infinity'), t.id) > ($2::timestamptz, $3::uuid) and ($4::text is null or t.procedure_id = $4)
       and ($5::text is null or t.region = $5) and ($6::text is null or position(lower($6) in lower(t.applicant_name)) > 0)
     order by coalesce(t.due_at, 'infinity'), t.id limit $7`,
    [userId, at, id, procedureId, region, name, limit + 1],
  );
  return pageOf(rows, limit);
}

/** Latest first. */
async function donePage(sql: Sql, { userId, procedureId, region, name, cursor, limit }: InboxQuestion): Promise<InboxPage> {
  const [at, id] = readCursor(cursor, ['infinity', lastTask]);
  const rows = await sql.rows<InboxRow & { orderedBy: string } & Record<string, unknown>>(
    `select ${inboxColumns}, t.completed_at::text as "orderedBy" from task t
     where t.state = 'completed' and t.completed_by = $1 and (t.completed_at, t.id) < ($2::timestamptz, $3::uuid)
       and ($4::text is null or t.procedure_id = $4) and ($5::text is null or t.region = $5)
       and ($6::text is null or position(lower($6) in lower(t.applicant_name)) > 0)
     order by t.completed_at desc, t.id desc limit $7`,
    [userId, at, id, procedureId, region, name, limit + 1],
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

export async function countInbox(sql: Sql, question: InboxQuestion): Promise<InboxCounts> {
  const { now } = await legalTime(sql);
  const mine = await sql.row<{ n: number }>(
    `select count(*) as n from (select id from task where state = 'open' and claimed_by = $1 union select task_id from task_candidate where holder = $1::text) m`, [question.userId]);
  return { mine: mine?.n ?? 0, group: await countCandidates(sql, question, null), overdue: await countCandidates(sql, question, now), upTo };
}

async function countCandidates(sql: Sql, question: InboxQuestion, before: string | null): Promise<number> {
  const filter = await candidateFilter(sql, question, before, 3);
  if (filter === null) return 0;
  const row = await sql.row<{ n: number }>(
    `select count(*) as n from (
       select c.task_id from unnest($1::text[], $2::text[]) as h(holder, role)
       cross join lateral (select task_id from task_candidate c where c.holder = h.holder and c.role = h.role${filter.where} limit $3) c limit $3) n`,
    [question.holdings.map(({ holder }) => holder), question.holdings.map(({ role }) => role), upTo, ...filter.values],
  );
  return row?.n ?? 0;
}
