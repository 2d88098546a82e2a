import { setTimeout as delay } from 'node:timers/promises';
import { refuse, type Refusal } from '../acts/refusal.js';
import type { CaseDependencies } from '../ports/dependencies.js';
import { pull } from '../run/pull.js';
import { legalTime } from '../time/legal-clock.js';
import { unsettledCases } from '../training/next-due.js';
import { walkClock } from '../training/walk-clock.js';
import type { Doorbell } from './doorbell.js';

export interface MovedClock {
  readonly now: string;
  readonly offsetSeconds: number;
  /** Instants at which something fell due on the way. */
  readonly stops: readonly string[];
}

const patienceMs = 60_000;

/** The clock of training mode: it moves event by event, and wakes only the cases that are due. */
export class TrainingClock {
  constructor(
    private readonly deps: CaseDependencies,
    private readonly doorbell: Doorbell,
  ) {}

  async moveTo(instant: string): Promise<MovedClock | Refusal> {
    const { sql } = this.deps.database;
    const { now } = await legalTime(sql);
    if (Date.parse(instant) < Date.parse(now)) return refuse('invalid', 'CLOCK_BACKWARDS', '培训时钟只能向前调整。', 'The training clock can only be moved forward.');
    const { stops, stoppedAt } = await walkClock(this.deps, instant, () => this.settle());
    if (stoppedAt !== null) return refuse('conflict', 'CASES_UNSETTLED', '有办件尚未处理完毕，时钟停在中途，请稍后再试。', 'Some cases have not settled; the clock stopped on the way. Try again later.', { current: { stoppedAt } });
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
