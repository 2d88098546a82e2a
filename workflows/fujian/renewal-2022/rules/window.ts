import { addDays, workdayDue, type CivilDate, type WorkCalendar } from '@beian/calendar';

/** The latest filing day whose feedback is due before reporting closes at expiry (T-64). */
export function safeDate(calendar: WorkCalendar, validUntil: CivilDate, feedbackDays: number): CivilDate {
  let day = addDays(validUntil, -feedbackDays);
  while (workdayDue(calendar, day, feedbackDays).date > validUntil) day = addDays(day, -1);
  return day;
}
