import { realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Judge } from './judge.js';
import type { SpoiltFile } from './mutant.js';
import { PrivateCopy } from './private-copy.js';

/** What a worker answers: the killer, or why it could not judge. */
export interface Answer {
  readonly killer: Awaited<ReturnType<Judge['killerOf']>>;
  readonly trouble: string | null;
  /** Megabytes in use: modules loaded anew are never given back. */
  readonly memory: number;
}

const copy = new PrivateCopy(join(realpathSync(tmpdir()), `beian-mutate-${process.pid}`));
const judge = new Judge(copy);
process.on('exit', () => rmSync(copy.root, { recursive: true, force: true }));
process.on('disconnect', () => process.exit());
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit());
process.on('message', (spoilt: SpoiltFile) => void judged(spoilt));

async function judged(spoilt: SpoiltFile): Promise<void> {
  const answer = (killer: Answer['killer'], trouble: string | null): Answer => ({ killer, trouble, memory: Math.round(process.memoryUsage.rss() / 2 ** 20) });
  try {
    process.send?.(answer(await judge.killerOf(spoilt), null));
  } catch (error) {
    process.send?.(answer(null, error instanceof Error ? (error.stack ?? error.message) : String(error)));
  }
}
