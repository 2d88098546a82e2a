import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sha256 } from '@beian/bpmn/parse';
import { projectRoot } from '../services/folders.mjs';
import { allMutants, byTurns, type Kind } from './all-mutants.js';
import type { Mutant } from './mutant.js';
import { forgetSurvivors, keepVerdict, knownVerdicts, report } from './results.js';
import { Workshop } from './workshop.js';

/** Judges every mutant that no former run has judged, and prints the table. */
export async function mutate(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { only: { type: 'string' }, limit: { type: 'string' }, workers: { type: 'string' }, operator: { type: 'string' }, survivors: { type: 'boolean' } } });
  const asked = byTurns((await allMutants(kindOf(values.only))).filter(({ operator }) => values.operator === undefined || operator === values.operator));
  const chosen = asked.slice(0, values.limit === undefined ? asked.length : Number(values.limit));
  if (values.survivors === true) forgetSurvivors();
  const known = new Set(knownVerdicts().map(({ id, of }) => `${of} ${id}`));
  await judgeAll(chosen.filter((mutant) => !known.has(`${originOf(mutant)} ${mutant.id}`)), Number(values.workers ?? 1));
  const current = new Map(chosen.map((mutant) => [mutant.id, originOf(mutant)]));
  console.log(report(knownVerdicts().filter(({ id, of }) => current.get(id) === of), asked.length));
}

async function judgeAll(mutants: readonly Mutant[], workers: number): Promise<void> {
  const workshops = Array.from({ length: Math.min(workers, mutants.length) }, () => new Workshop());
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => {
    stop.abort();
    for (const workshop of workshops) workshop.close();
  });
  const waiting = [...mutants.entries()];
  try {
    await Promise.all(workshops.map(async (workshop) => {
      await unspoilt(workshop, mutants);
      for (let next = waiting.shift(); next !== undefined && !stop.signal.aborted; next = waiting.shift()) {
        const [at, mutant] = next;
        const since = performance.now();
        const killer = await workshop.judge({ file: mutant.file, text: await mutant.text() });
        if (stop.signal.aborted) return;
        const seconds = Math.round((performance.now() - since) / 100) / 10;
        keepVerdict({ id: mutant.id, operator: mutant.operator, of: originOf(mutant), killer, seconds });
        console.log(`${at + 1}/${mutants.length} ${seconds} s ${killer === null ? '✗ SURVIVED' : `✓ ${killer.check}`} — ${mutant.id}`);
      }
    }));
  } finally {
    for (const workshop of workshops) workshop.close();
  }
}

/** Checks that fail on what is not spoilt would kill everything. */
async function unspoilt(workshop: Workshop, [mutant]: readonly Mutant[]): Promise<void> {
  if (mutant === undefined) return;
  const killer = await workshop.judge({ file: mutant.file, text: readFileSync(join(projectRoot, mutant.file), 'utf8') });
  if (killer !== null) throw new Error(`未改动时检查已失败 / the checks fail without any change: ${killer.check}: ${killer.says}`);
}

function originOf({ file }: Mutant): string {
  return sha256(readFileSync(join(projectRoot, file), 'utf8')).slice(0, 12);
}

function kindOf(only: string | undefined): Kind | null {
  if (only === undefined || only === 'diagrams' || only === 'workflows') return only ?? null;
  throw new Error('--only diagrams 或 workflows / --only diagrams or workflows');
}
