import { addDays, type CivilDate } from './civil-date.js';
import { ranAt, runOf, type ClockEntry, type ClockRun } from './clock-run.js';
import { instantMs, lastDayBefore, startOfDay, type Instant } from './instant.js';
import type { WorkCalendar } from './work-calendar.js';

export interface ClockDay {
  readonly date: CivilDate;
  /** Used by the bureau, left out because the clock stood still that morning, or no working day. */
  readonly kind: 'used' | 'paused' | 'rest';
  readonly provisional: boolean;
}

/** Each day after `start` until `last`, as the statutory clock judges it. */
export function* daysOf(run: ClockRun, start: CivilDate, last: CivilDate, calendar: WorkCalendar): Generator<ClockDay> {
  for (let date = start; date < last; ) {
    date = addDays(date, 1);
    const { workday, provisional } = calendar.day(date);
    yield { date, provisional, kind: !workday ? 'rest' : ranAt(run, instantMs(startOfDay(date))) ? 'used' : 'paused' };
  }
}

/** The days that a clock with these entries counts from its start to a day, one by one; none before it started. */
export function clockDays(entries: readonly ClockEntry[], asOf: Instant, until: CivilDate, calendar: WorkCalendar): readonly ClockDay[] {
  const run = runOf(entries, asOf);
  return run.startedAt === null ? [] : [...daysOf(run, lastDayBefore(run.startedAt), until, calendar)];
}
