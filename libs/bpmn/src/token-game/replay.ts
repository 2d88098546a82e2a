import type { ProcessModel } from '../model.js';
import { Deviation, type LogEntry, type Verdict } from './log-entry.js';
import { TokenGame } from './token-game.js';

/**
 * Holds the business log of a case against the diagrams it runs on. Knows nothing of the kernel that wrote the log, so that
 * an error there cannot excuse itself.
 */
export function replay(models: Iterable<ProcessModel>, log: readonly LogEntry[]): Verdict {
  const game = new TokenGame(new Map([...models].map((model) => [model.id, model])));
  let at = log[0]?.seq ?? 0;
  try {
    for (const entry of log) {
      at = entry.seq;
      game.play(entry);
    }
    return { conforms: true, open: game.rest() === 'open' };
  } catch (cause) {
    if (!(cause instanceof Deviation)) throw cause;
    return { conforms: false, at, reason: cause.reason };
  }
}
