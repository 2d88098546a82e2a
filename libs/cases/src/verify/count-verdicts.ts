import { alone } from '../database/alone.js';
import type { Database } from '../database/database.js';
import type { Sql } from '../database/sql.js';
import { caseAtPlace, namedByPlace } from '../standing/at-place.js';

export interface VerdictCounts {
  readonly conforming: number;
  readonly deviating: number;
  /** Not verified since their log last grew. */
  readonly notVerified: number;
}

const batch = 5_000;

/**
 * Cases that are over and conform are taken into a number for each place, so that nobody reads them to count them. What happens to such a
 * case afterwards takes it out again, in the same transaction (triggers of the tables).
 */
export function countConforming(database: Database): Promise<number> {
  return alone(database, 'conforming', async (sql) => {
    const taken = await sql.row<{ n: number }>(
      `with due as (
         select c.id from filing_case c join case_verdict v on v.case_id = c.id
         where not c.verdict_counted and not c.synthetic and c.ended_at is not null and v.conforms and v.seq = c.last_seq
         limit $1 for no key update of c skip locked for share of v skip locked),
       counted as (
         update filing_case c set verdict_counted = true from due where c.id = due.id returning c.filing_region, c.authority_id, c.supervising_region),
       summed as (
         select filing_region, authority_id, supervising_region, count(*) as cases from counted group by 1, 2, 3),
       placed as (
         select place, sum(cases) as cases from summed, standing_places(filing_region, authority_id, supervising_region) as place group by 1),
       kept as (
         insert into conforming_count as n (place, cases) select place, cases from placed order by place on conflict (place) do update set cases = n.cases + excluded.cases)
       select count(*)::int as n from counted`,
      [batch],
    );
    return taken?.n ?? 0;
  });
}

/** Exact as of the statement: what was counted, and every other case one by one. These are the open ones, and few more. */
export async function countVerdicts(sql: Sql, place: string): Promise<VerdictCounts> {
  const counts = await sql.row<VerdictCounts & Record<string, unknown>>(
    `select (coalesce((select cases from conforming_count where place = $2), 0) + count(*) filter (where v.conforms and v.seq = c.last_seq))::int as conforming,
       (count(*) filter (where not v.conforms))::int as deviating, (count(*) filter (where v.case_id is null or (v.conforms and v.seq <> c.last_seq)))::int as "notVerified"
     from filing_case c left join case_verdict v on v.case_id = c.id where not c.verdict_counted and not c.synthetic and ${caseAtPlace(place, '$1')}`,
    [namedByPlace(place), place],
  );
  return counts ?? { conforming: 0, deviating: 0, notVerified: 0 };
}
