import { CalendarError } from './calendar-error.js';
import { daysOf } from './clock-days.js';
import { runOf, type ClockEntry, type ClockRun } from './clock-run.js';
import type { CivilDate } from './civil-date.js';
import { beijingDate, lastDayBefore, type Instant } from './instant.js';
import type { Dated, WorkCalendar } from './work-calendar.js';

/*
 * The statutory clock: how many working days the bureau has used of its time limit.
 *
 * The limit runs from the start (the acceptance). It stands still while the case waits for somebody else: a correction
 * or rectification by the applicant, the evaluation by experts, a public notice. Several causes may hold it at once
 * (experts and an opinion asked of another body); it goes on when the last of them ends.
 *
 * One rule decides every day: a working day is used if the clock was running when that day began, at 00:00 Beijing.
 *   - the day of the start is not used, as in every "within n working days" (the first day counted is the next one);
 *   - the day on which a pause begins is used, for the bureau had the case that morning;
 *   - the day on which a pause ends is not used, for what came back is counted like a new start;
 *   - a pause that begins and ends on one day changes nothing;
 *   - the day of the decision is used, and nothing after it;
 *   - what happens at 00:00 sharp happened at 24:00 of the day before: a public notice that closes at 24:00 gives the
 *     next day back to the bureau.
 *
 *   gross      working days since the start, as if nothing had paused the clock
 *   net        working days used: gross without the paused ones
 *   remaining  limit − net; negative when overdue. On the last day in time it is 0
 *   due        the day on which net reaches the limit, until 24:00; null while the clock is paused, since it then
 *              depends on when the waiting ends. For a stopped clock it is the day that it would have been
 *   pausedBy   the causes that hold it at `asOf`, oldest first
 *
 * Entries are those of the log with their legal instants, in any order of recording; entries after `asOf` are ignored,
 * so the same log answers for any day in the past. Entries of one instant keep the order in which they are given.
 * A log in which a pause ends that never began, or anything happens outside start and stop, is refused: a clock that
 * guesses would show a bureau on time that is not.
 */

export interface ClockQuestion {
  readonly entries: readonly ClockEntry[];
  /** Time limit in working days. */
  readonly limit: number;
  readonly asOf: Instant;
  readonly calendar: WorkCalendar;
}

export interface ClockReading {
  readonly state: 'notStarted' | 'running' | 'paused' | 'stopped';
  readonly gross: number;
  readonly net: number;
  readonly remaining: number;
  readonly due: Dated | null;
  readonly pausedBy: readonly string[];
  /** The counts rest on days whose holidays are not published yet. */
  readonly provisional: boolean;
}

export function readClock({ entries, limit, asOf, calendar }: ClockQuestion): ClockReading {
  if (!Number.isInteger(limit) || limit < 1) throw notALimit(limit);
  const run = runOf(entries, asOf);
  if (run.startedAt === null) {
    return { state: 'notStarted', gross: 0, net: 0, remaining: limit, due: null, pausedBy: [], provisional: false };
  }
  const last = run.stoppedAt === null ? beijingDate(asOf) : lastDayBefore(run.stoppedAt);
  const used = countDays(run, lastDayBefore(run.startedAt), last, limit, calendar);
  const paused = run.pausedBy.length > 0;
  return {
    state: run.stoppedAt !== null ? 'stopped' : paused ? 'paused' : 'running',
    gross: used.gross,
    net: used.net,
    remaining: limit - used.net,
    due: used.reached ?? (paused ? null : ahead(calendar, last, limit - used.net, used.provisional)),
    pausedBy: run.pausedBy,
    provisional: used.provisional,
  };
}

function countDays(run: ClockRun, start: CivilDate, last: CivilDate, limit: number, calendar: WorkCalendar) {
  let gross = 0;
  let net = 0;
  let provisional = false;
  let reached: Dated | null = null;
  for (const day of daysOf(run, start, last, calendar)) {
    provisional ||= day.provisional;
    if (day.kind === 'rest') continue;
    gross += 1;
    if (day.kind === 'paused') continue;
    net += 1;
    if (net === limit) reached = { date: day.date, provisional };
  }
  return { gross, net, provisional, reached };
}

function ahead(calendar: WorkCalendar, today: CivilDate, remaining: number, provisional: boolean): Dated {
  const due = calendar.addWorkdays(today, remaining);
  return { date: due.date, provisional: due.provisional || provisional };
}

function notALimit(limit: number): CalendarError {
  return new CalendarError('DAY_COUNT', {
    zh: `办理期限“${limit}”无效，应为不小于 1 的整数工作日`,
    en: `${limit} is not a time limit; give a whole number of working days of 1 or more`,
  });
}
