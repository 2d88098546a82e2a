import { civilDate } from '@beian/calendar';
import { alone } from '../database/alone.js';
import type { Database } from '../database/database.js';
import type { CaseDependencies } from '../ports/dependencies.js';
import { legalTime } from '../time/legal-clock.js';

const batch = 20_000;

/** Sums appended changes into the buckets, at every place they count for. One roll-up at a time; another worker's turn is skipped. */
export function rollUpStanding(database: Database): Promise<number> {
  return alone(database, 'standing', async (sql) => {
    const taken = await sql.row<{ n: number }>(
      `with taken as (delete from standing_delta where id in (select id from standing_delta order by id limit $1) returning *),
       summed as (
         select procedure_id, path, element, edition, region, authority_id, supervising_region, entered_on, due_on, sum(tokens) as tokens from taken group by 1, 2, 3, 4, 5, 6, 7, 8, 9 having sum(tokens) <> 0),
       placed as (
         select place, procedure_id, path, element, edition, entered_on, due_on, sum(tokens) as tokens
         from summed, standing_places(region, authority_id, supervising_region) as place group by 1, 2, 3, 4, 5, 6, 7 having sum(tokens) <> 0),
       counted as (
         insert into standing_bucket as b (place, procedure_id, path, element, edition, entered_on, due_on, tokens) select * from placed order by 1, 2, 3, 4, 5, 6, 7
         on conflict (place, procedure_id, path, element, edition, entered_on, due_on) do update set tokens = b.tokens + excluded.tokens)
       select count(*) as n from taken`,
      [batch],
    );
    // What nobody stands in any more is dropped, so that the buckets are as many as there are days with open steps.
    if (Number(taken?.n ?? 0) > 0) await sql.run('delete from standing_bucket where tokens = 0');
    return Number(taken?.n ?? 0);
  });
}

/** Counts how many working days finished activations took. */
export function rollUpDurations({ database, calendars }: CaseDependencies): Promise<number> {
  return alone(database, 'durations', async (sql) => {
    const finished = await sql.rows<{ procedure: string; process: string; element: string; entered: string; finished: string; times: number }>(
      `with taken as (delete from finished_step where id in (select id from finished_step order by id limit $1) returning *)
       select procedure_id as procedure, process_id as process, element, entered_on as entered, finished_on as finished, count(*) as times from taken group by 1, 2, 3, 4, 5`,
      [batch],
    );
    if (finished.length === 0) return 0;
    const calendar = await calendars.at(sql, (await legalTime(sql)).calendarRevision);
    const counted = finished.map(({ entered, finished: last, ...step }) => ({ ...step, workdays: Math.max(0, calendar.workdaysBetween(civilDate(entered), civilDate(last)).days) }));
    await sql.run(
      `insert into step_duration as d (procedure_id, process_id, element, workdays, times)
       select procedure, process, element, workdays, sum(times) from jsonb_to_recordset($1::jsonb) as c(procedure text, process text, element text, workdays int, times bigint) group by 1, 2, 3, 4 order by 1, 2, 3, 4
       on conflict (procedure_id, process_id, element, workdays) do update set times = d.times + excluded.times`,
      [JSON.stringify(counted)],
    );
    return finished.length;
  });
}
