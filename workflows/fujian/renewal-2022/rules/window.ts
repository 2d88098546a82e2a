import { addDays, beforeExpiry, graceEnd, workdayDue, type CivilDate, type Dated, type WorkCalendar } from '@beian/calendar';

/** FJ-R3: the first day on which the renewal can be applied for. */
export function opensOn(validUntil: CivilDate, windowDays: number): CivilDate {
  return beforeExpiry(validUntil, windowDays);
}

/** FJ-R16, A-29: the last day of the grace. */
export function lastDayOfGrace(calendar: WorkCalendar, validUntil: CivilDate, graceDays: number): Dated {
  return graceEnd(calendar, validUntil, graceDays);
}

/** The latest filing day whose feedback is due before reporting closes at expiry (T-64). */
export function safeDate(calendar: WorkCalendar, validUntil: CivilDate, feedbackDays: number): CivilDate {
  let day = addDays(validUntil, -feedbackDays);
  while (workdayDue(calendar, day, feedbackDays).date > validUntil) day = addDays(day, -1);
  return day;
}
