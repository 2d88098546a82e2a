import { CalendarError } from './calendar-error.js';
import { daysInMonth, epochDayOf, fieldsOfEpochDay, type CivilFields } from './epoch-day.js';

declare const civil: unique symbol;

/** A day of the civil calendar, `YYYY-MM-DD`. It has no time and no zone, and compares correctly as a string. */
export type CivilDate = string & { readonly [civil]: true };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

export function civilDate(text: string): CivilDate {
  if (isCivilDate(text)) return text;
  throw SHAPE.test(text) ? impossible(text) : misshapen(text);
}

export function isCivilDate(text: string): text is CivilDate {
  const match = SHAPE.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function civilDateOf({ year, month, day }: CivilFields): CivilDate {
  return civilDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

export function fieldsOf(date: CivilDate): CivilFields {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

export function compareCivilDates(a: CivilDate, b: CivilDate): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return civilDateOfEpochDay(epochDay(date) + days);
}

/** The same day `years` later; 29 February becomes the 28th where the year has no 29th. */
export function addYears(date: CivilDate, years: number): CivilDate {
  const { year, month, day } = fieldsOf(date);
  return civilDateOf({ year: year + years, month, day: Math.min(day, daysInMonth(year + years, month)) });
}

/** Calendar days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: CivilDate, b: CivilDate): number {
  return epochDay(b) - epochDay(a);
}

export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const WEEK: readonly [Weekday, Weekday, Weekday, Weekday, Weekday, Weekday, Weekday] = [4, 5, 6, 7, 1, 2, 3];

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekday(date: CivilDate): Weekday {
  const sinceThursday = ((epochDay(date) % 7) + 7) % 7;
  return WEEK[sinceThursday] ?? 1;
}

export function isWeekend(date: CivilDate): boolean {
  return weekday(date) >= 6;
}

export function epochDay(date: CivilDate): number {
  return epochDayOf(fieldsOf(date));
}

export function civilDateOfEpochDay(day: number): CivilDate {
  return civilDateOf(fieldsOfEpochDay(day));
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function misshapen(text: string): CalendarError {
  return new CalendarError('CIVIL_DATE_FORMAT', {
    zh: `日期“${text}”格式不正确，应写成 2024-04-03 的形式`,
    en: `"${text}" is not a date; write it like 2024-04-03`,
  });
}

function impossible(text: string): CalendarError {
  return new CalendarError('CIVIL_DATE_IMPOSSIBLE', {
    zh: `日期“${text}”不存在，请核对月份和日期`,
    en: `The date ${text} does not exist; check the month and the day`,
  });
}
