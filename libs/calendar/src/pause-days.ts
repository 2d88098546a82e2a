import type { ClockEntry } from './clock-run.js';
import { beijingDate, lastDayBefore, type Instant } from './instant.js';
import type { WorkCalendar } from './work-calendar.js';

export interface PauseDays {
  readonly reason: string;
  /** Working days that this cause kept out of the count; the day it began is not among them, the day it ended is. */
  readonly workdays: number;
}

/** How long each cause held a clock until `asOf`. Causes that held it together are each counted in full. */
export function pauseDays(entries: readonly ClockEntry[], asOf: Instant, calendar: WorkCalendar): readonly PauseDays[] {
  const begun = new Map<string, Instant>();
  const days = new Map<string, number>();
  const close = (reason: string, from: Instant, to: Instant) => {
    const [first, last] = [beijingDate(from), lastDayBefore(to)];
    days.set(reason, (days.get(reason) ?? 0) + (last > first ? calendar.workdaysBetween(first, last).days : 0));
  };
  for (const { kind, at, reason } of entries) {
    const since = begun.get(reason);
    if (kind === 'pause') begun.set(reason, at);
    if (kind !== 'resume' || since === undefined) continue;
    close(reason, since, at);
    begun.delete(reason);
  }
  for (const [reason, since] of begun) close(reason, since, asOf);
  return [...days].map(([reason, workdays]) => ({ reason, workdays }));
}
