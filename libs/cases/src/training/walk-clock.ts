import { startOfDay } from '@beian/calendar';
import { sweepFilings, nextSweepDay } from '../filing-life/sweep.js';
import type { CaseDependencies } from '../ports/dependencies.js';
import { nextDue, putClockAt } from './next-due.js';

export interface WalkedClock {
  /** Instants at which something fell due on the way. */
  readonly stops: readonly string[];
  /** Where it stopped because cases did not settle; null: it arrived. */
  readonly stoppedAt: string | null;
}

/**
 * Moves the application's clock event by event: to the next due instant of any case or of the daily sweep, waits until the cases concerned
 * have settled, and goes on, so that chained deadlines get the right dates. @param settle wakes the cases that are due; false: they did not settle
 */
export async function walkClock(deps: CaseDependencies, instant: string, settle: () => Promise<boolean>): Promise<WalkedClock> {
  const { sql } = deps.database;
  const stops: string[] = [];
  const missed = await sweepFilings(deps);
  if (missed.length > 0 && !(await settle())) return { stops, stoppedAt: instant };
  for (let due = await nextInstant(deps, instant); due !== null; due = await nextInstant(deps, instant)) {
    await putClockAt(sql, due);
    stops.push(due);
    await sweepFilings(deps);
    if (!(await settle())) return { stops, stoppedAt: due };
  }
  await putClockAt(sql, instant);
  await sweepFilings(deps);
  return { stops, stoppedAt: null };
}

async function nextInstant(deps: CaseDependencies, until: string): Promise<string | null> {
  const [timer, sweep] = [await nextDue(deps.database.sql, until), await nextSweepDay(deps)];
  const swept = sweep === null ? null : startOfDay(sweep);
  const earlier = timer !== null && (swept === null || Date.parse(timer) < Date.parse(swept)) ? timer : swept;
  return earlier === null || Date.parse(earlier) > Date.parse(until) ? null : earlier;
}
