import { addDays, isWeekend, type CivilDate } from './civil-date.js';
import { contradictory, coverageReversed, exceptionOutside, notADayCount, notCovered } from './work-calendar-refusals.js';

/** A date that depends on working days. `provisional`: it rests on days whose holidays are not published yet. */
export interface Dated {
  readonly date: CivilDate;
  readonly provisional: boolean;
}

export interface Day {
  readonly workday: boolean;
  readonly provisional: boolean;
}

export interface WorkCalendarData {
  /** First and last day for which the official arrangement is loaded. */
  readonly from: CivilDate;
  readonly until: CivilDate;
  /** Days off; those at a weekend may be listed too. */
  readonly rest: ReadonlySet<CivilDate>;
  /** Weekend days worked in exchange (调休上班日). */
  readonly work: ReadonlySet<CivilDate>;
}

export interface DayException {
  readonly date: CivilDate;
  readonly kind: 'rest' | 'work';
}

const LONGEST_COUNT = 10_000;

/**
 * Working days: Monday to Friday without the days off of the State Council's notice, with the days worked in exchange.
 * Outside `from`–`until` a day is presumed by its weekday and whatever rests on it says `provisional`.
 */
export class WorkCalendar {
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly #rest: ReadonlySet<CivilDate>;
  readonly #work: ReadonlySet<CivilDate>;

  constructor({ from, until, rest, work }: WorkCalendarData) {
    if (from > until) throw coverageReversed(from, until);
    for (const date of [...rest, ...work]) {
      if (date < from || date > until) throw exceptionOutside(date, from, until);
      if (rest.has(date) && work.has(date)) throw contradictory(date);
    }
    this.from = from;
    this.until = until;
    this.#rest = rest;
    this.#work = work;
  }

  static of(exceptions: Iterable<DayException>, coverage: { from: CivilDate; until: CivilDate }): WorkCalendar {
    const rest = new Set<CivilDate>();
    const work = new Set<CivilDate>();
    for (const { date, kind } of exceptions) (kind === 'rest' ? rest : work).add(date);
    return new WorkCalendar({ ...coverage, rest, work });
  }

  covers(date: CivilDate): boolean {
    return date >= this.from && date <= this.until;
  }

  day(date: CivilDate): Day {
    const workday = this.#work.has(date) || (!isWeekend(date) && !this.#rest.has(date));
    return { workday, provisional: !this.covers(date) };
  }

  /** Refuses a day outside the coverage: a plain yes or no cannot say that it is a presumption. Use `day` there. */
  isWorkday(date: CivilDate): boolean {
    const { workday, provisional } = this.day(date);
    if (provisional) throw notCovered(date, this.from, this.until);
    return workday;
  }

  /** The n-th working day after (n < 0: before) `date`, which itself never counts; n = 0 is `date`. */
  addWorkdays(date: CivilDate, n: number): Dated {
    if (!Number.isInteger(n) || Math.abs(n) > LONGEST_COUNT) throw notADayCount(n, LONGEST_COUNT);
    const step = n < 0 ? -1 : 1;
    let current = date;
    let provisional = false;
    for (let left = Math.abs(n); left > 0; ) {
      current = addDays(current, step);
      const day = this.day(current);
      provisional ||= day.provisional;
      if (day.workday) left -= 1;
    }
    return { date: current, provisional };
  }

  /** `date` if it is a working day, else the next one (`direction` 1) or the one before (-1). */
  nearestWorkday(date: CivilDate, direction: 1 | -1): Dated {
    const day = this.day(date);
    if (day.workday) return { date, provisional: day.provisional };
    const moved = this.addWorkdays(date, direction);
    return { date: moved.date, provisional: moved.provisional || day.provisional };
  }

  /** Working days after `from` up to and including `to`: "还剩 N 个工作日" on the day `from`. Negative when `to` is past. */
  workdaysBetween(from: CivilDate, to: CivilDate): { readonly days: number; readonly provisional: boolean } {
    if (to < from) {
      const back = this.workdaysBetween(to, from);
      return { days: back.days === 0 ? 0 : -back.days, provisional: back.provisional };
    }
    let days = 0;
    let provisional = false;
    for (let current = from; current < to; ) {
      current = addDays(current, 1);
      const day = this.day(current);
      provisional ||= day.provisional;
      if (day.workday) days += 1;
    }
    return { days, provisional };
  }
}
