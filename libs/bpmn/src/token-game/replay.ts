import type { ProcessModel } from '../model.js';
import { Deviation, type LogEntry, type Verdict } from './log-entry.js';
import { TokenGame } from './token-game.js';
import { allowedInWords, described, named } from './words.js';

/**
 * Holds the business log of a case against the diagrams it runs on. Knows nothing of the kernel that wrote the log, so that
 * an error there cannot excuse itself.
 */
export function replay(models: Iterable<ProcessModel>, log: readonly LogEntry[]): Verdict {
  const byId = new Map([...models].map((model) => [model.id, model]));
  const game = new TokenGame(byId);
  let last: LogEntry | null = null;
  let came: LogEntry | null = null;
  try {
    for (const entry of log) {
      came = last = entry;
      game.play(entry);
    }
    came = null;
    return { conforms: true, open: game.rest() === 'open' };
  } catch (cause) {
    if (!(cause instanceof Deviation)) throw cause;
    return {
      conforms: false, at: last?.seq ?? 0, reason: named(cause.reason, byId.values()),
      came: came === null ? null : described(came, byId), allowed: game.allowed().map(allowedInWords),
    };
  }
}
