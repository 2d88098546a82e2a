import type { Sql } from '@beian/cases';

/**
 * Submissions that a member of a panel does not see yet: what the other members wrote, while a step of the panel is still open.
 * Each forms an opinion of his own; the report is compiled once all have.
 */
export async function unseenByMember(sql: Sql, caseId: string, userId: string): Promise<ReadonlySet<string>> {
  const rows = await sql.rows<{ id: string }>(
    `select s.id from task t join submission s on s.id = t.submission_id
     where t.case_id = $1 and t.instance is not null and s.actor <> $2
       and exists (select from task o where o.case_id = $1 and o.instance is not null and o.state in ('open', 'completing'))
       and exists (select from task m where m.case_id = $1 and m.instance is not null and m.assignee = $2::text)`, [caseId, userId]);
  return new Set(rows.map(({ id }) => id));
}
