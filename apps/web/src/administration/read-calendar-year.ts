import type { Schemas } from '../api/types.js';

export type PastedYear = Schemas['CalendarYearDto'];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

const isDay = (value: unknown): value is PastedYear['days'][number] =>
  isRecord(value) && typeof value['date'] === 'string' && typeof value['name'] === 'string' && (value['kind'] === 'rest' || value['kind'] === 'work');

const isYear = (value: unknown): value is PastedYear =>
  isRecord(value) && typeof value['year'] === 'number' && typeof value['source'] === 'string' && Array.isArray(value['days']) && value['days'].every(isDay);

/** A year's arrangement as pasted; null when the text is none. The api checks dates and names. */
export function readCalendarYear(text: string): PastedYear | null {
  try {
    const value: unknown = JSON.parse(text);
    return isYear(value) ? value : null;
  } catch {
    return null;
  }
}
