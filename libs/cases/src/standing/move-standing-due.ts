import type { Sql } from '../database/sql.js';

/** An open step has another deadline: extended, or worked out anew. */
export async function moveStandingDue(sql: Sql, caseId: string, activation: number, dueOn: string): Promise<void> {
  await sql.run('update standing_step set due_on = $3 where case_id = $1 and activation = $2 and due_on is distinct from $3::date', [caseId, activation, dueOn]);
}
