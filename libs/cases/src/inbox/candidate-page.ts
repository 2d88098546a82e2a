import type { Sql } from '../database/sql.js';
import { applicantsNamed } from './applicant-names.js';
import { cursorAfter, inboxColumns, readCursor, type InboxPage, type InboxQuestion, type InboxRow } from './inbox-question.js';

const firstTask = '00000000-0000-0000-0000-000000000000';
/** Up to so many institutions are looked up by themselves; a word that more have in their name is met soon enough in the list. */
const mostApplicants = 200;

interface Ordered extends InboxRow {
  readonly orderedBy: string;
}

/**
 * Tasks that wait for the holder of a role, by due instant. Each holding is one index scan that starts at the cursor and stops
 * after a page, however many tasks there are.
 */
export async function candidatePage(sql: Sql, question: InboxQuestion, before: string | null): Promise<InboxPage> {
  const filter = await candidateFilter(sql, question, before, 5);
  if (filter === null) return { items: [], next: null };
  const [at, id] = readCursor(question.cursor, ['-infinity', firstTask]);
  const rows = await sql.rows<Ordered & Record<string, unknown>>(
    `select ${inboxColumns}, p.due_at::text as "orderedBy"
     from (select distinct on (c.due_at, c.task_id) c.task_id, c.due_at
           from unnest($1::text[], $2::text[]) as h(holder, role)
           cross join lateral (
             select task_id, due_at from task_candidate c
             where c.holder = h.holder and c.role = h.role and (c.due_at, c.task_id) > ($3::timestamptz, $4::uuid)${filter.where}
             order by c.due_at, c.task_id limit $5) c
           order by c.due_at, c.task_id limit $5) p
     join task t on t.id = p.task_id order by p.due_at, p.task_id`,
    [question.holdings.map(({ holder }) => holder), question.holdings.map(({ role }) => role), at, id, question.limit + 1, ...filter.values],
  );
  const items = rows.slice(0, question.limit);
  const last = items.at(-1);
  return { items, next: rows.length > question.limit && last !== undefined ? cursorAfter(last.orderedBy, last.id) : null };
}

export interface CandidateFilter {
  readonly where: string;
  readonly values: readonly unknown[];
}

/** Null: nothing can be found. `taken`: how many placeholders the statement has before these. */
export async function candidateFilter(sql: Sql, { caseId, procedureId, region, name }: InboxQuestion, before: string | null, taken: number): Promise<CandidateFilter | null> {
  const values: unknown[] = [];
  const bind = (value: unknown): string => `$${values.push(value) + taken}`;
  let where = '';
  if (before !== null) where += ` and c.due_at < ${bind(before)}::timestamptz`;
  if (caseId !== null) where += ` and c.task_id in (select id from task where case_id = ${bind(caseId)}::uuid and state = 'open')`;
  if (procedureId !== null) where += ` and c.procedure_id = ${bind(procedureId)}`;
  if (region !== null) where += ` and c.region = ${bind(region)}`;
  const part = name?.trim() ?? '';
  if (part !== '') {
    const applicants = [...part].length < 2 ? null : await applicantsNamed(sql, part, mostApplicants);
    if (applicants?.length === 0) return null;
    where += applicants !== null && applicants.length <= mostApplicants
      ? ` and c.applicant_id = any(${bind(applicants)}::uuid[])`
      : ` and c.applicant_name ilike ${bind(`%${part.replace(/[\\%_]/g, '\\$&')}%`)}`;
  }
  return { where, values };
}
