import type { Sql } from '../database/sql.js';

/** Procedures by their open steps at a place, the most first; those without any are not among them. */
export async function busiestProcedures(sql: Sql, place: string): Promise<readonly string[]> {
  const rows = await sql.rows<{ id: string }>(
    `select procedure_id as id from (
       select procedure_id, tokens from standing_bucket where place = $1
       union all select d.procedure_id, d.tokens from standing_delta d where $1 in (select standing_places(d.region, d.authority_id, d.supervising_region))) counted
     group by 1 having sum(tokens) > 0 order by sum(tokens) desc, 1`, [place]);
  return rows.map(({ id }) => id);
}
