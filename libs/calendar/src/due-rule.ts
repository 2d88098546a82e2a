import { CalendarError } from './calendar-error.js';
import { addDays, isCivilDate, type CivilDate } from './civil-date.js';
import { advanceLatest, graceEnd, noticeEnd, workdayDue } from './deadlines.js';
import { beijingDate, endOfDay, instantMs, instantOfMs, lastDayBefore, type Instant } from './instant.js';
import type { Dated, WorkCalendar } from './work-calendar.js';

export type DueFunction = 'workdays' | 'noticeEnd' | 'calendarDays' | 'graceEnd' | 'at' | 'workdaysBefore';

/** A due rule of a diagram with its parameter and anchor filled in. */
export interface DueRuleInput {
  readonly fn: DueFunction;
  /** Number of days; `at` takes the anchor as it is and needs none. */
  readonly value?: number | undefined;
  /** What the days are counted from: an instant, or a civil date where the anchor is a day (an expiry, an examination). */
  readonly anchor: Instant | CivilDate;
  /** Whom the deadline binds. Calendar days that bind an applicant roll on to a working day. */
  readonly binds?: 'applicant' | 'agency' | undefined;
}

export interface Due {
  /** The first instant that is too late. */
  readonly dueAt: Instant;
  /** The last day in time. */
  readonly civil: CivilDate;
  readonly provisional: boolean;
}

type Count = (rule: DueRuleInput, days: number, calendar: WorkCalendar) => Dated;

const COUNTS: Record<Exclude<DueFunction, 'at'>, Count> = {
  workdays: ({ anchor }, days, calendar) => workdayDue(calendar, dayOf(anchor), days),
  noticeEnd: ({ anchor }, days, calendar) => noticeEnd(calendar, dayOf(anchor), days),
  graceEnd: ({ anchor }, days, calendar) => graceEnd(calendar, dayOf(anchor), days),
  workdaysBefore: ({ anchor }, days, calendar) => advanceLatest(calendar, deadlineDayOf(anchor), days),
  calendarDays: ({ anchor, binds }, days, calendar) =>
    binds === 'applicant'
      ? graceEnd(calendar, dayOf(anchor), days)
      : { date: addDays(dayOf(anchor), days), provisional: false },
};

export function dueInstant(rule: DueRuleInput, calendar: WorkCalendar): Due {
  if (rule.fn === 'at') return dueAtAnchor(rule.anchor);
  const { date, provisional } = COUNTS[rule.fn](rule, dayCount(rule), calendar);
  return { dueAt: endOfDay(date), civil: date, provisional };
}

function dueAtAnchor(anchor: Instant | CivilDate): Due {
  const dueAt = isCivilDate(anchor) ? endOfDay(anchor) : instantOfMs(instantMs(anchor));
  return { dueAt, civil: lastDayBefore(dueAt), provisional: false };
}

function dayOf(anchor: Instant | CivilDate): CivilDate {
  return isCivilDate(anchor) ? anchor : beijingDate(anchor);
}

/** Counting back starts from a deadline, and a deadline at midnight is the 24:00 of the day that it ends. */
function deadlineDayOf(anchor: Instant | CivilDate): CivilDate {
  return isCivilDate(anchor) ? anchor : lastDayBefore(anchor);
}

function dayCount({ fn, value }: DueRuleInput): number {
  if (value !== undefined && Number.isInteger(value) && value >= 0) return value;
  throw new CalendarError('DAY_COUNT', {
    zh: `期限规则 ${fn} 需要一个不小于 0 的整数天数，实际为“${value ?? '空'}”`,
    en: `The due rule ${fn} needs a whole number of days of 0 or more; it has ${value ?? 'none'}`,
  });
}
