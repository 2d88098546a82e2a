import type { Sql } from '../database/sql.js';

/** The next armed instant of any case after the application's present, up to a target. */
export async function nextDue(sql: Sql, until: string): Promise<string | null> {
  const row = await sql.row<{ due: string | null }>(
    `select min(t.due_at) as due from case_timer t join filing_case c on c.id = t.case_id
     where t.state = 'armed' and not t.provisional and t.due_at <= $1 and not c.synthetic`,
    [until],
  );
  return row?.due ?? null;
}

/** Puts the application's clock forward, never back. */
export async function putClockAt(sql: Sql, instant: string): Promise<void> {
  await sql.run(
    `update platform_clock set offset_ms = greatest(offset_ms, ceil(extract(epoch from $1::timestamptz - clock_timestamp()) * 1000)::bigint)`, [instant]);
}

/** Cases with something under way: a row not applied, a service at work, or a due timer nobody stored. */
export async function unsettledCases(sql: Sql): Promise<readonly string[]> {
  const rows = await sql.rows<{ id: string }>(
    `select s.case_id as id from case_stimulus s join filing_case c on c.id = s.case_id where s.delivered_at is null and s.state = 'stored' and not c.synthetic
     union select j.case_id from service_job j join filing_case c on c.id = j.case_id where j.state = 'open' and not c.synthetic
     union select t.case_id from case_timer t join filing_case c on c.id = t.case_id
       where t.state = 'armed' and not t.provisional and not c.synthetic and t.due_at <= statement_timestamp() + (select offset_ms * interval '1 millisecond' from platform_clock)`,
  );
  return rows.map(({ id }) => id);
}

/** Cases whose deadline would have come, did it not fall into a year without a calendar. */
export async function casesStanding(sql: Sql): Promise<number> {
  const row = await sql.row<{ cases: number }>(
    `select count(distinct t.case_id)::int as cases from case_timer t join filing_case c on c.id = t.case_id
     where t.state = 'armed' and t.provisional and not c.synthetic and t.due_at <= statement_timestamp() + (select offset_ms * interval '1 millisecond' from platform_clock)`);
  return row?.cases ?? 0;
}
