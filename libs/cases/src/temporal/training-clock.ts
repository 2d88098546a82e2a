import { setTimeout as delay } from 'node:timers/promises';
import { refuse, type Refusal } from '../acts/refusal.js';
import type { CaseDependencies } from '../ports/dependencies.js';
import { pull } from '../run/pull.js';
import { legalTime } from '../time/legal-clock.js';
import { nextDue, putClockAt, unsettledCases } from '../training/next-due.js';
import type { Doorbell } from './doorbell.js';

export interface MovedClock {
  readonly now: string;
  readonly offsetSeconds: number;
  /** Instants at which something fell due on the way. */
  readonly stops: readonly string[];
}

const patienceMs = 60_000;

/**
 * The clock of training mode. It moves event by event: to the next due instant of any case, waits until the cases that were due
 * have settled, and goes on, so that chained deadlines get the right dates.
 */
export class TrainingClock {
  constructor(
    private readonly deps: CaseDependencies,
    private readonly doorbell: Doorbell,
  ) {}

  async moveTo(instant: string): Promise<MovedClock | Refusal> {
    const { sql } = this.deps.database;
    const { now } = await legalTime(sql);
    if (Date.parse(instant) < Date.parse(now)) return refuse('invalid', 'CLOCK_BACKWARDS', '培训时钟只能向前调整。', 'The training clock can only be moved forward.');
    const stops: string[] = [];
    for (let due = await nextDue(sql, instant); due !== null; due = await nextDue(sql, instant)) {
      await putClockAt(sql, due);
      stops.push(due);
      if (!(await this.settle())) return refuse('conflict', 'CASES_UNSETTLED', '有办件尚未处理完毕，时钟停在中途，请稍后再试。', 'Some cases have not settled; the clock stopped on the way. Try again later.', { current: { stoppedAt: due } });
    }
    await putClockAt(sql, instant);
    const time = await legalTime(sql);
    return { now: time.now, offsetSeconds: Math.round(time.offsetMs / 1000), stops };
  }

  /** Wakes the cases that are due, and only those, until nothing is under way. */
  private async settle(): Promise<boolean> {
    const end = Date.now() + patienceMs;
    for (;;) {
      const waiting = await unsettledCases(this.deps.database.sql);
      if (waiting.length === 0) return true;
      if (Date.now() > end) return false;
      await Promise.all(waiting.map((caseId) => this.wake(caseId)));
      await delay(50);
    }
  }

  private async wake(caseId: string): Promise<void> {
    const { stimuli } = await pull(this.deps, { caseId, after: 0 });
    const last = stimuli.at(-1);
    if (last !== undefined) await this.doorbell.ring({ caseId, pos: last.pos, stimulus: null });
  }
}
