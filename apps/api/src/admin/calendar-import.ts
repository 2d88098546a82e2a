import { Injectable } from '@nestjs/common';
import { record, type Act, type Sql } from '@beian/identity';
import { civilDate, isCivilDate, isWeekend } from '@beian/calendar';
import { DataSource } from 'typeorm';
import { CaseDesk } from '../desk/case-desk.js';
import { ProblemError, type ProblemViolation } from '../http/problem.js';
import type { CalendarChangeDto, CalendarDayDto, CalendarDifferenceDto, CalendarYearDto, LoadedYearDto } from './calendar-dto.js';

/** Days off and days worked in exchange, a year at a time, as the State Council announces them. */
@Injectable()
export class CalendarImport {
  constructor(
    private readonly data: DataSource,
    private readonly desk: CaseDesk,
  ) {}

  years(year: number | null): Promise<LoadedYearDto[]> {
    return this.data.query(
      `select y.year, y.source, coalesce((select jsonb_agg(jsonb_build_object('date', to_char(d.date, 'YYYY-MM-DD'), 'kind', d.kind, 'name', d.name) order by d.date)
         from calendar_day d where extract(year from d.date) = y.year), '[]') as days
       from calendar_year y where $1::int is null or y.year = $1 order by y.year`, [year]);
  }

  /** Calendars change the future: a new revision makes every open deadline be looked at again. */
  async load(act: Act, wanted: CalendarYearDto, preview: boolean): Promise<CalendarDifferenceDto> {
    refuseUnfit(wanted);
    const answer = await this.data.transaction(async (manager) => {
      await manager.query('select 1 from platform_clock for update');
      const changes = await differences(manager, wanted);
      if (preview) return { stored: false, changes };
      await store(manager, act, wanted);
      await record(manager, { ...act, action: 'calendar.loaded', object: { kind: 'calendarYear', id: String(wanted.year) }, outcome: 'done', detail: { changes: changes.length } });
      return { stored: true, changes };
    });
    if (answer.stored) this.desk.bell.calendarRevised(`${wanted.year}-01-01`);
    return answer;
  }
}

async function store(sql: Sql, act: Act, { year, source, days }: CalendarYearDto): Promise<void> {
  await sql.query(
    `insert into calendar_year (year, source, loaded_by) values ($1, $2, $3)
     on conflict (year) do update set source = $2, loaded_by = $3, loaded_at = clock_timestamp()`, [year, source, act.actor]);
  await sql.query('delete from calendar_day where extract(year from date) = $1', [year]);
  await sql.query(
    `insert into calendar_day (date, kind, name, source) select date, kind, name, $2 from jsonb_to_recordset($1::jsonb) as d(date date, kind text, name text)`,
    [JSON.stringify(days), source]);
}

async function differences(sql: Sql, { year, days }: CalendarYearDto): Promise<CalendarChangeDto[]> {
  const present: CalendarDayDto[] = await sql.query(`select to_char(date, 'YYYY-MM-DD') as date, kind, name from calendar_day where extract(year from date) = $1`, [year]);
  const before = new Map(present.map((day) => [day.date, day]));
  const after = new Map(days.map((day) => [day.date, day]));
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((date) => {
    const [was, will] = [before.get(date), after.get(date)];
    return was?.kind === will?.kind ? [] : [{ date, before: was?.kind ?? null, after: will?.kind ?? null, name: will?.name ?? was?.name ?? '' }];
  });
}

function refuseUnfit({ year, days }: CalendarYearDto): void {
  const seen = new Set<string>();
  const violations = days.flatMap((day, i) => {
    const fault = faultOf(day, year, seen);
    seen.add(day.date);
    return fault ? [{ ...fault, path: `days.${i}.date` }] : [];
  });
  if (violations.length > 0) {
    throw new ProblemError({ status: 422, code: 'CALENDAR_UNFIT', message: { zh: '日历有误，请核对国务院办公厅通知', en: 'The calendar is not right: compare it with the notice' }, violations });
  }
}

function faultOf({ date, kind }: CalendarDayDto, year: number, seen: ReadonlySet<string>): Omit<ProblemViolation, 'path'> | null {
  const fault = (code: string, zh: string, en: string) => ({ code, message: { zh, en }, rule: null });
  if (!isCivilDate(date) || Number(date.slice(0, 4)) !== year) return fault('DATE_OUTSIDE_YEAR', `日期须在${year}年内`, `Must be a day of ${year}`);
  if (seen.has(date)) return fault('DATE_TWICE', '日期重复', 'The day is listed twice');
  if (kind === 'work' && !isWeekend(civilDate(date))) return fault('WORKDAY_NOT_WEEKEND', '调休上班日须为周末', 'A day worked in exchange is a weekend day');
  return null;
}
