import { fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { allMutants, spread, type Kind } from './all-mutants.js';
import { Judge } from './judge.js';
import type { Mutant } from './mutant.js';
import { PrivateCopy } from './private-copy.js';
import { keepVerdict, knownVerdicts, report } from './results.js';

/** Judges every mutant that no former run has judged, one worker a core, and prints the table. */
export async function mutate(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { only: { type: 'string' }, limit: { type: 'string' }, workers: { type: 'string' }, share: { type: 'string' }, operator: { type: 'string' } } });
  const chosen = spread((await allMutants(kindOf(values.only))).filter(({ operator }) => values.operator === undefined || operator === values.operator), values.limit === undefined ? null : Number(values.limit));
  if (values.share !== undefined) return judgeShare(chosen, values.share);
  const workers = Number(values.workers ?? availableParallelism());
  await Promise.all(Array.from({ length: workers }, (_none, index) => worker([...args, '--share', `${index}/${workers}`])));
  const ids = new Set(chosen.map(({ id }) => id));
  console.log(report(knownVerdicts().filter(({ id }) => ids.has(id))));
}

async function judgeShare(mutants: readonly Mutant[], share: string): Promise<void> {
  const [index = 0, of = 1] = share.split('/').map(Number);
  const known = new Set(knownVerdicts().map(({ id }) => id));
  const mine = mutants.filter((_mutant, at) => at % of === index).filter(({ id }) => !known.has(id));
  if (mine.length === 0) return;
  const copy = new PrivateCopy(join(tmpdir(), `beian-mutate-${process.pid}`));
  const judge = new Judge(copy);
  try {
    for (const [at, mutant] of mine.entries()) {
      const since = performance.now();
      const killedBy = await judge.killerOf(mutant);
      keepVerdict({ id: mutant.id, operator: mutant.operator, killedBy, seconds: Math.round((performance.now() - since) / 100) / 10 });
      console.log(`[${share}] ${at + 1}/${mine.length} ${killedBy === null ? '✗ SURVIVED' : `✓ ${killedBy}`} — ${mutant.id}`);
    }
  } finally {
    rmSync(copy.root, { recursive: true, force: true });
  }
}

async function worker(args: readonly string[]): Promise<void> {
  const child = fork(join(import.meta.dirname, 'main.ts'), args, { stdio: 'inherit' });
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  if (code !== 0) throw new Error(`a worker ended with ${String(code)}`);
}

function kindOf(only: string | undefined): Kind | null {
  if (only === undefined || only === 'diagrams' || only === 'workflows') return only ?? null;
  throw new Error('--only diagrams 或 workflows / --only diagrams or workflows');
}
