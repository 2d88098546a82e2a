export { CalendarError, type BilingualText, type CalendarErrorCode } from './calendar-error.js';
export {
  addDays, addYears, civilDate, civilDateOf, compareCivilDates, daysBetween, fieldsOf, isCivilDate, isWeekend, weekday,
  type CivilDate, type Weekday,
} from './civil-date.js';
export type { CivilFields } from './epoch-day.js';
export { formatCivilDateEn, formatCivilDateZh, formatWeekdayEn, formatWeekdayZh } from './civil-date-format.js';
export { pauseDays, type PauseDays } from './pause-days.js';
export { clockDays, type ClockDay } from './clock-days.js';
export type { ClockEntry, ClockEntryKind } from './clock-run.js';
export { clockEntries, type ClockPolicy, type StateChange } from './clock-policy.js';
export {
  advanceEarliest, advanceLatest, beforeExpiry, graceEnd, internalTarget, noticeEnd, validity, workdayDue,
} from './deadlines.js';
export { dueInstant, type Due, type DueFunction, type DueRuleInput } from './due-rule.js';
export {
  beijingDate, beijingTime, endOfDay, instantMs, isInstant, isInTime, lastDayBefore, startOfDay, type Instant,
} from './instant.js';
export { supposedEntries, type Supposition } from './supposed-entries.js';
export { readClock, type ClockQuestion, type ClockReading } from './statutory-clock.js';
export { WorkCalendar, type Dated, type Day, type DayException, type WorkCalendarData } from './work-calendar.js';
