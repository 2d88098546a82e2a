import type { Sql } from '../database/sql.js';
import { applicantsNamed } from './applicant-names.js';
import { holdingColumns, inboxColumns, orderOf, pageOf, readCursor, type InboxPage, type InboxQuestion, type Ordered } from './inbox-question.js';

/** Up to so many institutions are looked up by themselves; a word that more have in their name is met soon enough in the list. */
const mostApplicants = 200;

/** A holding that is covered for a colleague may be one of some procedures only. */
export const ofHolding = ` and (h.procedures is null or c.procedure_id = any (string_to_array(h.procedures, ' ')))`;

/**
 * Tasks that wait for the holder of a role, by due instant or arrival. Each holding is one index scan that starts at the cursor and stops
 * after a page, however many tasks there are.
 */
export async function candidatePage(sql: Sql, question: InboxQuestion, before: string | null): Promise<InboxPage> {
  const filter = await candidateFilter(sql, question, before, 6);
  if (filter === null) return { items: [], next: null };
  const order = orderOf(question.sort, 'c.due_at', 'c.received_at', 'c.task_id');
  const [at, id] = readCursor(question.cursor, order.first);
  const orderedBy = order.at.replace('c.', '');
  const rows = await sql.rows<Ordered & Record<string, unknown>>(
    `select ${inboxColumns}, p.${orderedBy}::text as "orderedBy"
     from (select distinct on (${order.at}, c.task_id) c.task_id, ${order.at}
           from unnest($1::text[], $2::text[], $3::text[]) as h(holder, role, procedures)
           cross join lateral (
             select task_id, ${orderedBy} from task_candidate c
             where c.holder = h.holder and c.role = h.role${ofHolding} and ${order.after('$4', '$5')}${filter.where}
             order by ${order.by} limit $6) c
           order by ${order.by} limit $6) p
     join task t on t.id = p.task_id order by ${order.by.replaceAll('c.', 'p.')}`,
    [...holdingColumns(question.holdings), at, id, question.limit + 1, ...filter.values],
  );
  return pageOf(rows, question.limit);
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
