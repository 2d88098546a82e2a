import type { Sql } from '../database/sql.js';
import { legalTime } from '../time/legal-clock.js';
import { candidateFilter, candidatePage, ofHolding } from './candidate-page.js';
import { deskTasks, holdingColumns, inboxColumns, orderOf, pageOf, readCursor, type InboxPage, type InboxQuestion, type Ordered } from './inbox-question.js';
import { waitingPage, waitingTasks, workplaces } from './waiting-page.js';

/** One page of a person's tasks. */
export async function readInbox(sql: Sql, question: InboxQuestion): Promise<InboxPage> {
  if (question.box === 'done') return donePage(sql, question);
  if (question.box === 'mine') return minePage(sql, question);
  if (question.box === 'waiting') return waitingPage(sql, question);
  return candidatePage(sql, question, question.box === 'overdue' ? (await legalTime(sql)).now : null);
}

/** What the person has claimed, was assigned or covers for a colleague. These are few. */
async function minePage(sql: Sql, { userId, covered, caseId, procedureId, region, name, cursor, limit, sort }: InboxQuestion): Promise<InboxPage> {
  const order = orderOf(sort, `coalesce(t.due_at, 'infinity')`, 't.created_at', 't.id');
  const [at, id] = readCursor(cursor, order.first);
  const rows = await sql.rows<Ordered & Record<string, unknown>>(
    `select ${inboxColumns}, ${order.at}::text as "orderedBy"
     from (${deskTasks}) m
     join task t on t.id = m.id
     where ${order.after('$3', '$4')} and ($5::text is null or t.procedure_id = $5)
       and ($6::text is null or t.region = $6) and ($7::text is null or position(lower($7) in lower(t.applicant_name)) > 0)
       and ($9::uuid is null or t.case_id = $9)
     order by ${order.by} limit $8`,
    [userId, JSON.stringify(covered), at, id, procedureId, region, name, limit + 1, caseId],
  );
  return pageOf(rows, limit);
}

/** Latest first. */
async function donePage(sql: Sql, { userId, caseId, procedureId, region, name, cursor, limit }: InboxQuestion): Promise<InboxPage> {
  const order = orderOf('received', '', 't.completed_at', 't.id');
  const [at, id] = readCursor(cursor, order.first);
  const rows = await sql.rows<Ordered & Record<string, unknown>>(
    `select ${inboxColumns}, ${order.at}::text as "orderedBy" from task t
     where t.state = 'completed' and t.completed_by = $1 and ${order.after('$2', '$3')}
       and ($4::text is null or t.procedure_id = $4) and ($5::text is null or t.region = $5)
       and ($6::text is null or position(lower($6) in lower(t.applicant_name)) > 0)
       and ($8::uuid is null or t.case_id = $8)
     order by ${order.by} limit $7`,
    [userId, at, id, procedureId, region, name, limit + 1, caseId],
  );
  return pageOf(rows, limit);
}

export interface InboxCounts {
  readonly mine: number;
  readonly group: number;
  readonly overdue: number;
  readonly waiting: number;
  /** Group, overdue and waiting are counted up to this; more is shown as "and more". */
  readonly upTo: number;
}

const upTo = 1_000;

/** One statement: the counts stand beside every page of the inbox. A task that waits for two of a person's roles is one task. */
export async function countInbox(sql: Sql, question: InboxQuestion): Promise<InboxCounts> {
  const filter = await candidateFilter(sql, question, null, 7);
  const candidates = (more: string): string => `(select count(*) from (
    select distinct c.task_id from unnest($4::text[], $5::text[], $6::text[]) as h(holder, role, procedures)
    cross join lateral (select task_id from task_candidate c where c.holder = h.holder and c.role = h.role${ofHolding}${more} limit $7) c limit $7) n)`;
  const { where, values } = filter ?? { where: ' and false', values: [] };
  const row = await sql.row<{ mine: number; group: number; overdue: number; waiting: number }>(
    `select (select count(*) from (${deskTasks.replaceAll('$2', '$3')}) m) as mine, (select count(*) from (${waitingTasks} limit $7) w) as waiting,
       ${candidates(where)} as "group", ${candidates(`${where} and c.due_at < k.now`)} as overdue
     from (select clock_timestamp() + offset_ms * interval '1 millisecond' as now from platform_clock) k`,
    [question.userId, workplaces(question), JSON.stringify(question.covered), ...holdingColumns(question.holdings), upTo, ...values],
  );
  return { mine: row?.mine ?? 0, group: row?.group ?? 0, overdue: row?.overdue ?? 0, waiting: row?.waiting ?? 0, upTo };
}
