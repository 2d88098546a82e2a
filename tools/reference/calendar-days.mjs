import { readTable } from './table.mjs';

/** @typedef {{ date: string, kind: 'rest' | 'work', name: string, source: string }} CalendarDay */

/**
 * Days off and weekend days worked in exchange, from the State Council's yearly notices.
 * @returns {CalendarDay[]}
 */
export function calendarDays() {
  return readTable('calendar-days', ['date', 'kind', 'name', 'source']).map(({ date = '', kind, name = '', source = '' }) => {
    if (kind !== 'rest' && kind !== 'work') throw new Error(`${date} is neither a day off nor a day worked: ${kind}`);
    return { date, kind, name, source };
  });
}

/** The years whose arrangement is complete. */
export function calendarYears() {
  return [...new Set(calendarDays().map(({ date }) => Number(date.slice(0, 4))))].sort((a, b) => a - b);
}
