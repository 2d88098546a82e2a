import type { Sql } from '../database/sql.js';

export interface WholeDuration {
  /** Days of the calendar that half, and nine of ten, of the cases took at most, from the application to the end. */
  readonly median: number;
  readonly p90: number;
  readonly times: number;
}

/** How long a case of a procedure takes that comes to this end, over all that did, as far as the roll-up is; null where none did. */
export function wholeDuration(sql: Sql, procedureId: string, end: string): Promise<WholeDuration | null> {
  return sql.row<WholeDuration & Record<string, unknown>>(
    `select min(days) filter (where upto * 2 >= total) as median, min(days) filter (where upto * 10 >= total * 9) as p90, max(total)::int as times
     from (select days, sum(times) over (order by days) as upto, sum(times) over () as total from whole_duration where procedure_id = $1 and ended_by = $2) d
     having max(total) > 0`, [procedureId, end]);
}

const batch = 20_000;

/** Takes what happened to cases that are over into the counts; each delta once, since whoever counts deletes it. */
export function countWholeDurations(sql: Sql): Promise<number> {
  return sql.row<{ n: number }>(
    `with taken as (delete from ended_case where id in (select id from ended_case order by id limit ${batch}) returning procedure_id, ended_by, days, times),
     summed as (select procedure_id, ended_by, days, sum(times) as times from taken group by 1, 2, 3 having sum(times) <> 0 order by 1, 2, 3),
     kept as (
       insert into whole_duration as d (procedure_id, ended_by, days, times) select * from summed
       on conflict (procedure_id, ended_by, days) do update set times = d.times + excluded.times)
     select count(*)::int as n from taken`).then((counted) => counted?.n ?? 0);
}
