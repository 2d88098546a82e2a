import type { Schemas } from '../api/types.js';

export type PastedYear = Schemas['CalendarYearDto'];

/** What was pasted: a year, or why it is none; `row` is the day that is not complete, counted from 1. */
export type Pasted = { readonly year: PastedYear } | { readonly fault: 'invalidJson' | 'invalidYear' } | { readonly fault: 'invalidDay'; readonly row: number };

type Day = PastedYear['days'][number];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

const isDay = (value: unknown): value is Day =>
  isRecord(value) && typeof value['date'] === 'string' && typeof value['name'] === 'string' && (value['kind'] === 'rest' || value['kind'] === 'work');

/** A year's arrangement as pasted. The api checks dates, names and lengths. */
export function readCalendarYear(text: string): Pasted {
  const value = parsed(text);
  if (value === undefined) return { fault: 'invalidJson' };
  if (!isRecord(value)) return { fault: 'invalidYear' };
  const { year, source, days }: Readonly<Record<string, unknown>> = value;
  if (typeof year !== 'number' || typeof source !== 'string' || !Array.isArray(days)) return { fault: 'invalidYear' };
  const given: readonly unknown[] = days;
  const unfit = given.findIndex((day) => !isDay(day));
  return unfit < 0 ? { year: { year, source, days: given.filter(isDay) } } : { fault: 'invalidDay', row: unfit + 1 };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
