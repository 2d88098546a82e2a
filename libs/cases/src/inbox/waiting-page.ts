import { beijingToday } from '../cover/cover-in-force.js';
import type { Sql } from '../database/sql.js';
import { inboxColumns, orderOf, pageOf, readCursor, type InboxPage, type InboxQuestion, type Ordered } from './inbox-question.js';

/**
 * What others have to do before a person can go on: applicants and other offices in cases he acted in, and colleagues he asked.
 * $1 is the person, $2 the organisations he works in.
 */
export const waitingTasks = `select t.id from case_worker w join task t on t.case_id = w.case_id and t.state = 'open'
    where w.user_id = $1 and (t.org_id is null or t.org_id <> all ($2::uuid[])) and t.assignee is distinct from $1::text
  union select q.task_id from task_question q join task t on t.id = q.task_id and t.state = 'open' where q.asked_by = $1 and q.answer is null`;

/** Who a task of a panel was given to. */
const assignedPerson = `case when t.assignee ~ '^[0-9a-f-]{36}$' then t.assignee::uuid end`;

/** Organisations whose work the person shares; tasks there wait for himself or his own people. */
export const workplaces = ({ holdings }: Pick<InboxQuestion, 'holdings'>): readonly string[] => [...new Set(holdings.map(({ holder }) => holder))];

/** With the name of whom each waits for; who applied for the case himself sees people of the office by their organisation only. */
export async function waitingPage(sql: Sql, question: InboxQuestion): Promise<InboxPage> {
  const { userId, caseId, procedureId, region, name, cursor, limit, sort } = question;
  const order = orderOf(sort, `coalesce(t.due_at, 'infinity')`, 't.created_at', 't.id');
  const [at, id] = readCursor(cursor, order.first);
  const rows = await sql.rows<Ordered & { readonly ofApplicant: boolean } & Record<string, unknown>>(
    `select ${inboxColumns}, ${order.at}::text as "orderedBy", t.applicant_id = any ($2::uuid[]) as "ofApplicant",
       case when t.applicant_id = any ($2::uuid[]) then o.name else coalesce(q.name, h.name, o.name) end as "waitsFor",
       exists (select from task_reminder r where r.task_id = t.id and r.day = ${beijingToday}) as "remindedToday"
     from (${waitingTasks}) m join task t on t.id = m.id
       left join organisation o on o.id = t.org_id left join user_account h on h.id = coalesce(t.claimed_by, ${assignedPerson})
       left join lateral (select u.name from task_question q join user_account u on u.id = q.asked_of
         where q.task_id = t.id and q.asked_by = $1 and q.answer is null order by q.asked_at limit 1) q on true
     where ${order.after('$3', '$4')} and ($5::text is null or t.procedure_id = $5) and ($6::text is null or t.region = $6)
       and ($7::text is null or position(lower($7) in lower(t.applicant_name)) > 0) and ($9::uuid is null or t.case_id = $9)
     order by ${order.by} limit $8`,
    [userId, workplaces(question), at, id, procedureId, region, name, limit + 1, caseId],
  );
  return pageOf(rows.map(({ ofApplicant, ...row }) => (ofApplicant ? { ...row, claimedBy: null, assignee: null } : row)), limit);
}
