import type { FactsAccess } from '../ports/dependencies.js';
import { pull } from '../run/pull.js';
import { overdueCases, undeliveredCases } from '../stimuli/delivery.js';
import type { Doorbell } from './doorbell.js';
import { inTurns } from './in-turns.js';

const atOnce = 8;
const batch = 100;
const patienceMs = 10_000;

/**
 * Rings for every case with a row that is stored, or applied while its workflow may not know it, and for timers that are due
 * without anybody having stored them. No leases and no cursor: two relays ring twice, which changes nothing.
 */
export class Relay {
  constructor(
    private readonly deps: FactsAccess,
    private readonly doorbell: Doorbell,
  ) {}

  /** @returns how many cases were rung for */
  async sweep(): Promise<number> {
    const { sql } = this.deps.database;
    const waiting = await undeliveredCases(sql, batch);
    await inTurns(waiting, atOnce, ({ caseId, pos }) => this.doorbell.ring({ caseId, pos, stimulus: null }, patienceMs));
    const overdue = await overdueCases(sql, batch);
    await inTurns(overdue, atOnce, ({ caseId }) => this.storeAndRing(caseId));
    return waiting.length + overdue.length;
  }

  private async storeAndRing(caseId: string): Promise<void> {
    const { stimuli } = await pull(this.deps, { caseId, after: 0 });
    const last = stimuli.at(-1);
    if (last !== undefined) await this.doorbell.ring({ caseId, pos: last.pos, stimulus: null }, patienceMs);
  }
}
