import { civilDate, WorkCalendar, type DayException } from '@beian/calendar';
import type { Sql } from '../database/sql.js';

interface DayRow {
  readonly date: string;
  readonly kind: 'rest' | 'work';
}

/** The calendar of working days, read again when its revision changed. Years without a State Council notice stay provisional. */
export class Calendars {
  private known: { readonly revision: number; readonly calendar: WorkCalendar } | null = null;

  async at(sql: Sql, revision: number): Promise<WorkCalendar> {
    if (this.known?.revision === revision) return this.known.calendar;
    const calendar = await loadCalendar(sql);
    this.known = { revision, calendar };
    return calendar;
  }
}

export async function loadCalendar(sql: Sql): Promise<WorkCalendar> {
  const years = await sql.rows<{ year: number }>('select year from calendar_year order by year');
  const days = await sql.rows<DayRow>('select d.date, d.kind from calendar_day d join calendar_year y on y.year = extract(year from d.date) order by d.date');
  const last = lastOfRun(years.map(({ year }) => year));
  const from = civilDate(`${years[0]?.year ?? 1}-01-01`.padStart(10, '0'));
  const until = civilDate(last === null ? '0001-01-01' : `${last}-12-31`);
  const exceptions: DayException[] = days.map(({ date, kind }) => ({ date: civilDate(date), kind }));
  return WorkCalendar.of(exceptions.filter(({ date }) => date >= from && date <= until), { from, until });
}

/** Coverage ends before the first missing year. */
function lastOfRun(years: readonly number[]): number | null {
  let last: number | null = null;
  for (const year of years) {
    if (last !== null && year !== last + 1) break;
    last = year;
  }
  return last;
}
