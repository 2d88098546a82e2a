import { addDays, beijingDate, civilDate, type CivilDate } from '@beian/calendar';
import type { Sql } from '../database/sql.js';
import type { CaseDependencies } from '../ports/dependencies.js';
import { inTurns } from '../temporal/in-turns.js';
import { legalTime } from '../time/legal-clock.js';
import { dayAfter } from './due-events.js';
import { liveDay, planFiling } from './live-day.js';

export interface SweptDay {
  readonly day: CivilDate;
  readonly filings: number;
  readonly events: number;
}

const atOnce = 4;

/**
 * Every day up to today that was not swept yet, in order; the first time only today. Idempotent: what a day brought about is found done, by
 * this sweep repeated, or by another one beside it. @returns the days on which there was something to look at
 */
export async function sweepFilings(deps: CaseDependencies, alive: () => void = () => undefined): Promise<readonly SweptDay[]> {
  const { sql } = deps.database;
  const swept: SweptDay[] = [];
  for (;;) {
    const { now, calendarRevision } = await legalTime(sql);
    const today = beijingDate(now);
    const last = await lastSwept(sql);
    const day = last === null ? today : dayAfter(last);
    if (day > today) return swept;
    const due = await dueFilings(sql, day);
    if (due.length === 0) {
      await skipTo(sql, day, today);
      continue;
    }
    const counts: number[] = [];
    await inTurns(due, atOnce, async (filingId) => {
      counts.push(await liveDay(deps, filingId, day, calendarRevision));
      alive();
    });
    swept.push(await close(sql, { day, filings: due.length, events: counts.reduce((sum, each) => sum + each, 0) }));
  }
}

export async function lastSwept(sql: Sql): Promise<CivilDate | null> {
  const row = await sql.row<{ day: string | null }>('select max(day) as day from filing_sweep');
  return row?.day == null ? null : civilDate(row.day);
}

/** The next day on which the sweep has something to do; null: none is known. Filings that it has not looked at are looked at now. */
export async function nextSweepDay(deps: CaseDependencies): Promise<CivilDate | null> {
  const { sql } = deps.database;
  const { now, calendarRevision } = await legalTime(sql);
  const last = await lastSwept(sql);
  const from = last === null ? beijingDate(now) : dayAfter(last);
  const unknown = await sql.rows<{ id: string }>('select filing_id as id from filing_life where due is null order by filing_id');
  await inTurns(unknown, atOnce, ({ id }) => planFiling(deps, id, from, calendarRevision));
  const row = await sql.row<{ due: string | null }>(`select min(due) as due from filing_life where due < 'infinity'`);
  return row?.due == null ? null : civilDate(row.due);
}

async function dueFilings(sql: Sql, day: CivilDate): Promise<readonly string[]> {
  const rows = await sql.rows<{ id: string }>('select filing_id as id from filing_life where due is null or due <= $1 order by filing_id', [day]);
  return rows.map(({ id }) => id);
}

/** Days on which nothing is due are over at once, up to the next on which something is. */
async function skipTo(sql: Sql, day: CivilDate, today: CivilDate): Promise<void> {
  const row = await sql.row<{ due: string | null }>('select min(due) as due from filing_life where due <= $1', [today]);
  const until = row?.due == null ? today : addDays(civilDate(row.due), -1);
  await sql.run(
    `insert into filing_sweep (day, filings, events) select d::date, 0, 0 from generate_series($1::date::timestamp, $2::date::timestamp, interval '1 day') d on conflict do nothing`, [day, until]);
}

async function close(sql: Sql, swept: SweptDay): Promise<SweptDay> {
  await sql.run('insert into filing_sweep (day, filings, events) values ($1, $2, $3) on conflict do nothing', [swept.day, swept.filings, swept.events]);
  return swept;
}
