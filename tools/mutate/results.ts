import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../services/folders.mjs';
import type { Verdict } from './mutant.js';

const folder = join(projectRoot, 'artefacts');
const log = join(folder, 'mutation.jsonl');
const reasonsFile = join(projectRoot, 'tools/mutate/survivors.json');

/** Why a mutant that nothing notices may live: most often it means the same as the original. */
export interface Reason {
  /** Part of the mutant's id. */
  readonly mutant: string;
  readonly reason: string;
}

/** Verdicts of this and former runs, kept line by line so that a run can go on where one stopped. */
export function knownVerdicts(): readonly Verdict[] {
  return existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').filter((line) => line !== '').map((line): Verdict => JSON.parse(line)) : [];
}

export function keepVerdict(verdict: Verdict): void {
  mkdirSync(folder, { recursive: true });
  appendFileSync(log, `${JSON.stringify(verdict)}\n`);
}

/** Writes `mutation.json` and answers the table. */
export function report(verdicts: readonly Verdict[]): string {
  const reasons: readonly Reason[] = JSON.parse(readFileSync(reasonsFile, 'utf8'));
  const reasonOf = (id: string): string | null => reasons.find(({ mutant }) => id.includes(mutant))?.reason ?? null;
  const survivors = verdicts.filter(({ killedBy }) => killedBy === null).map(({ id, operator }) => ({ id, operator, reason: reasonOf(id) }));
  const operators = tally(verdicts, ({ operator }) => operator);
  const killers = tally(verdicts.filter(({ killedBy }) => killedBy !== null), ({ killedBy }) => killedBy ?? '');
  const rate = verdicts.length === 0 ? 0 : (verdicts.length - survivors.length) / verdicts.length;
  const byOperator = [...operators].map(([operator, count]) => ({ operator, mutants: count, killed: count - survivors.filter((one) => one.operator === operator).length }));
  writeFileSync(join(folder, 'mutation.json'), `${JSON.stringify({ mutants: verdicts.length, killed: verdicts.length - survivors.length, rate, operators: byOperator, killers: Object.fromEntries(killers), survivors }, null, 2)}\n`);
  return [
    ...byOperator.map(({ operator, mutants, killed }) => `${operator.padEnd(48)} ${String(killed).padStart(4)} / ${mutants}`),
    '', ...[...killers].map(([killer, count]) => `${killer.padEnd(48)} ${String(count).padStart(4)}`),
    '', ...survivors.map(({ id, reason }) => `  ${reason === null ? '✗' : '='} ${id}${reason === null ? '' : ` — ${reason}`}`),
    `${verdicts.length - survivors.length} of ${verdicts.length} killed (${(rate * 100).toFixed(1)} %)`,
  ].join('\n');
}

function tally<T>(items: readonly T[], nameOf: (item: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(nameOf(item), (counts.get(nameOf(item)) ?? 0) + 1);
  return counts;
}
