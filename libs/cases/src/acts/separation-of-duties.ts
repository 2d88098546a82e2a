import type { Sql } from '../database/sql.js';

/**
 * The first of the elements in which one of these people acted in this case; null when none did. Acts that are stored but not
 * yet applied count, superseded ones do not. Reads who acted, not who was assigned, so delegation and transfer change nothing.
 */
export async function actedBefore(sql: Sql, caseId: string, elements: readonly string[], people: readonly string[]): Promise<string | null> {
  const found = await sql.row<{ element: string }>(
    `select element from submission where case_id = $1 and element = any($2) and superseded_by is null
       and (actor = any($3) or on_behalf_of = any($3)) order by pos limit 1`,
    [caseId, elements, people],
  );
  return found?.element ?? null;
}
