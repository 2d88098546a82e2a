import { CalendarError } from './calendar-error.js';
import { addDays, civilDateOfEpochDay, epochDay, isCivilDate, type CivilDate } from './civil-date.js';

/** A point in time as ISO 8601 text with an offset. What this library returns is always UTC, `…T16:00:00.000Z`. */
export type Instant = string;

const SHAPE = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
const DAY_MS = 86_400_000;
/** UTC+08:00 the whole year; the daylight saving of 1986–1991 lies before any filing. */
const BEIJING_OFFSET_MS = 8 * 3_600_000;

export function isInstant(text: string): boolean {
  const match = SHAPE.exec(text);
  return match !== null && isCivilDate(match[1] ?? '');
}

export function instantMs(instant: Instant): number {
  if (isInstant(instant)) return Date.parse(instant);
  throw new CalendarError('INSTANT_FORMAT', {
    zh: `时间“${instant}”格式不正确，应带时区，例如 2024-04-03T09:00:00+08:00`,
    en: `"${instant}" is not a time with an offset; write it like 2024-04-03T09:00:00+08:00`,
  });
}

export function instantOfMs(ms: number): Instant {
  return new Date(ms).toISOString();
}

/** The day on Beijing's calendar at that instant. */
export function beijingDate(instant: Instant): CivilDate {
  return civilDateAtMs(instantMs(instant));
}

/** `14:05`, the clock in Beijing at that instant. */
export function beijingTime(instant: Instant): string {
  return instantOfMs(instantMs(instant) + BEIJING_OFFSET_MS).slice(11, 16);
}

/** 00:00 Beijing of the day. */
export function startOfDay(date: CivilDate): Instant {
  return instantOfMs(epochDay(date) * DAY_MS - BEIJING_OFFSET_MS);
}

/** 24:00 Beijing of the day: an act is in time if and only if its receipt is earlier than this instant. */
export function endOfDay(date: CivilDate): Instant {
  return startOfDay(addDays(date, 1));
}

export function isInTime(receivedAt: Instant, dueAt: Instant): boolean {
  return instantMs(receivedAt) < instantMs(dueAt);
}

/** The last day on which an act is still in time for `dueAt`; 00:00 of a day closes the day before. */
export function lastDayBefore(dueAt: Instant): CivilDate {
  return civilDateAtMs(instantMs(dueAt) - 1);
}

function civilDateAtMs(ms: number): CivilDate {
  return civilDateOfEpochDay(Math.floor((ms + BEIJING_OFFSET_MS) / DAY_MS));
}
