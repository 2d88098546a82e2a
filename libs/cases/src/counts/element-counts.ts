import type { Database } from '../database/database.js';
import type { Sql } from '../database/sql.js';

export interface ElementCount {
  readonly process: string;
  readonly element: string;
  /** Tokens that stand on the element now. */
  readonly tokens: number;
  /** How often it was completed, fired or taken. */
  readonly passed: number;
}

const batch = 20_000;

/** Moves appended changes into the counts. One roll-up at a time; another worker's turn is skipped. */
export function rollUpCounts(database: Database): Promise<number> {
  return database.transaction(async (sql) => {
    const mine = await sql.row<{ locked: boolean }>(`select pg_try_advisory_xact_lock(hashtext('beian element counts')) as locked`);
    if (mine?.locked !== true) return 0;
    return (await sql.rows(
      `with taken as (
         delete from element_delta where id in (select id from element_delta order by id limit $1) returning procedure_id, process_id, element, region, tokens, passed),
       summed as (select procedure_id, process_id, element, region, sum(tokens) as tokens, sum(passed) as passed from taken group by 1, 2, 3, 4)
       insert into element_count (procedure_id, process_id, element, region, tokens, passed) select * from summed order by 1, 2, 3, 4
       on conflict (procedure_id, process_id, element, region)
       do update set tokens = element_count.tokens + excluded.tokens, passed = element_count.passed + excluded.passed returning 1`,
      [batch],
    )).length;
  });
}

/** Counts per element of one procedure, in one region (prefix of its code) or all; what is not rolled up yet is added. */
export async function elementCounts(sql: Sql, procedureId: string, regionPrefix = ''): Promise<readonly ElementCount[]> {
  return sql.rows<ElementCount & Record<string, unknown>>(
    `select process_id as process, element, sum(tokens)::bigint as tokens, sum(passed)::bigint as passed
     from (select process_id, element, region, tokens, passed from element_count where procedure_id = $1
           union all select process_id, element, region, tokens, passed from element_delta where procedure_id = $1) as c
     where starts_with(region, $2) group by 1, 2 order by 1, 2`,
    [procedureId, regionPrefix],
  );
}
