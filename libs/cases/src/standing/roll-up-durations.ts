import { civilDate, type WorkCalendar } from '@beian/calendar';
import { alone } from '../database/alone.js';
import type { Sql } from '../database/sql.js';
import type { CaseDependencies } from '../ports/dependencies.js';
import { legalTime } from '../time/legal-clock.js';
import { countWholeDurations } from './whole-duration.js';

const batch = 20_000;

interface Finished {
  readonly procedure: string;
  readonly process: string;
  readonly element: string;
  readonly region: string;
  readonly authority: string | null;
  readonly supervising: string | null;
  readonly entered: string;
  readonly finished: string;
  readonly times: number;
  readonly [key: string]: unknown;
}

/** Counts how many working days finished activations took, over all and by month at every place they count for, and how long whole cases did. */
export function rollUpDurations({ database, calendars }: CaseDependencies): Promise<number> {
  return alone(database, 'durations', async (sql) => {
    const cases = await countWholeDurations(sql);
    const finished = await take(sql);
    if (finished.length === 0) return cases;
    const calendar = await calendars.at(sql, (await legalTime(sql)).calendarRevision);
    const counted = JSON.stringify(finished.map((steps) => measured(steps, calendar)));
    await countOverAll(sql, counted);
    await countByMonth(sql, counted);
    return finished.length + cases;
  });
}

function take(sql: Sql): Promise<readonly Finished[]> {
  return sql.rows<Finished>(
    `with taken as (delete from finished_step where id in (select id from finished_step order by id limit $1) returning *)
     select procedure_id as procedure, process_id as process, element, region, authority_id as authority, supervising_region as supervising, entered_on as entered, finished_on as finished, count(*) as times
     from taken group by 1, 2, 3, 4, 5, 6, 7, 8`,
    [batch],
  );
}

function measured({ entered, finished, ...steps }: Finished, calendar: WorkCalendar): object {
  return { ...steps, month: `${finished.slice(0, 7)}-01`, workdays: Math.max(0, calendar.workdaysBetween(civilDate(entered), civilDate(finished)).days) };
}

async function countOverAll(sql: Sql, counted: string): Promise<void> {
  await sql.run(
    `insert into step_duration as d (procedure_id, process_id, element, workdays, times)
     select procedure, process, element, workdays, sum(times) from jsonb_to_recordset($1::jsonb) as c(procedure text, process text, element text, workdays int, times bigint) group by 1, 2, 3, 4 order by 1, 2, 3, 4
     on conflict (procedure_id, process_id, element, workdays) do update set times = d.times + excluded.times`,
    [counted],
  );
}

async function countByMonth(sql: Sql, counted: string): Promise<void> {
  await sql.run(
    `with counted as (
       select * from jsonb_to_recordset($1::jsonb) as c(procedure text, process text, element text, region text, authority uuid, supervising text, month date, workdays int, times bigint)),
     placed as (
       select d.*, place from (select distinct region, authority, supervising from counted) d, standing_places(d.region, d.authority, d.supervising) as place)
     insert into step_month as m (place, procedure_id, month, process_id, element, workdays, times)
     select p.place, c.procedure, c.month, c.process, c.element, c.workdays, sum(c.times)
     from counted c join placed p on (p.region, p.authority, p.supervising) is not distinct from (c.region, c.authority, c.supervising) group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
     on conflict (place, procedure_id, month, process_id, element, workdays) do update set times = m.times + excluded.times`,
    [counted],
  );
}
