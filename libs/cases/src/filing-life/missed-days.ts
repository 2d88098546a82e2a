import { civilDate, type CivilDate } from '@beian/calendar';
import type { Sql } from '../database/sql.js';
import type { CaseDependencies } from '../ports/dependencies.js';
import { dayAfter } from './due-events.js';
import { liveDay } from './live-day.js';

/** A filing with the first of the days that it has not lived. */
export interface LateFiling extends Record<string, unknown> {
  readonly id: string;
  readonly from: CivilDate;
}

/** A day that could not be carried out in one filing: the days after it wait for it there, and nowhere else. */
export class MissedDay extends Error {
  constructor(
    readonly filingId: string,
    readonly day: CivilDate,
    cause: unknown,
  ) {
    super(`the filing ${filingId} could not live the ${day}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** Lives one day of a filing after the other, so that reminders of days that were missed go out too; stops at the first that fails. @returns how much happened */
export async function liveDays(deps: CaseDependencies, { id, from }: LateFiling, until: CivilDate): Promise<number> {
  const { sql } = deps.database;
  let happened = 0;
  for (let day = from; day <= until; day = dayAfter(day)) happened += await live(deps, id, day);
  await sql.run('update filing_life set missed_day = null where filing_id = $1 and missed_day is not null', [id]);
  return happened;
}

async function live(deps: CaseDependencies, filingId: string, day: CivilDate): Promise<number> {
  try {
    return await liveDay(deps, filingId, day);
  } catch (error) {
    await deps.database.sql.run('update filing_life set missed_day = $2 where filing_id = $1', [filingId, day]);
    throw new MissedDay(filingId, day, error);
  }
}

/** What is due on a day, and what is behind. */
export function dueFilings(sql: Sql, day: CivilDate): Promise<readonly LateFiling[]> {
  return sql.rows<LateFiling>(
    'select filing_id as id, coalesce(missed_day, $1::date) as "from" from filing_life where due is null or due <= $1 or missed_day is not null order by filing_id', [day]);
}

export function filingsBehind(sql: Sql): Promise<readonly LateFiling[]> {
  return sql.rows<LateFiling>('select filing_id as id, missed_day as "from" from filing_life where missed_day is not null order by filing_id');
}

/** Where the days of a filing begin that neither the sweep nor anybody else has come to. */
export async function firstUnlivedDay(sql: Sql, filingId: string, today: CivilDate): Promise<CivilDate> {
  const row = await sql.row<{ day: string | null }>(
    'select coalesce((select missed_day from filing_life where filing_id = $1), (select max(day) + 1 from filing_sweep)) as day', [filingId]);
  return row?.day == null || row.day > today ? today : civilDate(row.day);
}
