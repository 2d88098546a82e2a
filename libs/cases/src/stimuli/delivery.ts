import type { Sql } from '../database/sql.js';

export interface UndeliveredCase {
  readonly caseId: string;
  readonly processId: string;
  /** The last position that nobody has an answer for. */
  readonly pos: number;
  readonly appliedPos: number;
}

/** Cases with a row older than a second that is stored, or applied while the workflow may not know it. */
export async function undeliveredCases(sql: Sql, limit: number): Promise<readonly UndeliveredCase[]> {
  return sql.rows<UndeliveredCase & Record<string, unknown>>(
    `select s.case_id as "caseId", c.process_id as "processId", max(s.pos) as pos, c.applied_pos as "appliedPos"
     from (select case_id, pos, stored_at from case_stimulus where delivered_at is null and stored_at < statement_timestamp() - interval '1 second'
           order by stored_at limit $1) s
     join filing_case c on c.id = s.case_id
     group by s.case_id, c.process_id, c.applied_pos order by min(s.stored_at)`,
    [limit],
  );
}

/** Whoever got the answer for a position knows that all up to it are delivered. */
export async function markDelivered(sql: Sql, marks: readonly { readonly caseId: string; readonly pos: number }[]): Promise<void> {
  await sql.run(
    `update case_stimulus s set delivered_at = clock_timestamp() from jsonb_to_recordset($1::jsonb) as m("caseId" uuid, pos integer)
     where s.case_id = m."caseId" and s.pos <= m.pos and s.delivered_at is null and s.state <> 'stored'`,
    [JSON.stringify(marks)],
  );
}

/** Cases with a timer that is due by now but not stored: an alarm that did not ring. */
export async function overdueCases(sql: Sql, limit: number): Promise<readonly { readonly caseId: string }[]> {
  return sql.rows<{ caseId: string }>(
    `select distinct t.case_id as "caseId" from (
       select case_id from case_timer
       where state = 'armed' and not provisional and due_at < statement_timestamp() + (select offset_ms * interval '1 millisecond' from platform_clock) - interval '2 seconds'
       order by due_at limit $1) t`,
    [limit],
  );
}
