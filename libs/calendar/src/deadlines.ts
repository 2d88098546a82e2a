import { addDays, addYears, fieldsOf, type CivilDate } from './civil-date.js';
import type { Dated, WorkCalendar } from './work-calendar.js';

/*
 * The date functions of the regulations. Each gives a day; "24:00" means that the whole day is still in time
 * (`endOfDay`), "00:00" that the day is the first one allowed (`startOfDay`).
 */

/** "within n working days from d": until that day 24:00. */
export function workdayDue(calendar: WorkCalendar, from: CivilDate, days: number): Dated {
  return calendar.addWorkdays(from, days);
}

/**
 * "public notice of not fewer than n working days": open until that day 24:00; the decision is due the next working day.
 * The day of publication does not count unless the body is set up so, and then only if it is a working day.
 */
export function noticeEnd(
  calendar: WorkCalendar,
  publishedOn: CivilDate,
  days: number,
  { countPublicationDay = false }: { countPublicationDay?: boolean } = {},
): Dated {
  return calendar.addWorkdays(countPublicationDay ? addDays(publishedOn, -1) : publishedOn, days);
}

/** "at least n working days before event e": until that day 24:00. */
export function advanceLatest(calendar: WorkCalendar, event: CivilDate, days: number): Dated {
  return calendar.addWorkdays(event, -days);
}

/** The earliest day (00:00) of an event whose preparation of n working days began on `start`. */
export function advanceEarliest(calendar: WorkCalendar, start: CivilDate, days: number): Dated {
  return calendar.addWorkdays(start, days);
}

/** "n days before expiry": until that day 24:00. Never moved for rest days. */
export function beforeExpiry(expiry: CivilDate, days: number): CivilDate {
  return addDays(expiry, -days);
}

/** "n days after expiry": until that day 24:00, moved on to a working day (Civil Code art. 203 by analogy). */
export function graceEnd(calendar: WorkCalendar, expiry: CivilDate, days: number): Dated {
  return calendar.nearestWorkday(addDays(expiry, days), 1);
}

/** Last day of a validity of whole years: the same day less one, or the end of February for one that began on the 29th. */
export function validity(start: CivilDate, years: number): CivilDate {
  const anniversary = addYears(start, years);
  return fieldsOf(anniversary).day === fieldsOf(start).day ? addDays(anniversary, -1) : anniversary;
}

/** The day an agency should aim at when its own deadline falls on a rest day: the working day before. */
export function internalTarget(calendar: WorkCalendar, due: CivilDate): Dated {
  return calendar.nearestWorkday(due, -1);
}
