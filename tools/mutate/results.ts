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

/** So that survivors are judged again, by checks that have become better. */
export function forgetSurvivors(): void {
  const kept = knownVerdicts().filter(({ killer }) => killer !== null);
  mkdirSync(folder, { recursive: true });
  writeFileSync(log, kept.map((verdict) => `${JSON.stringify(verdict)}\n`).join(''));
}

/** Writes `mutation.json` and answers the table. */
export function report(verdicts: readonly Verdict[], possible: number): string {
  const reasons: readonly Reason[] = JSON.parse(readFileSync(reasonsFile, 'utf8'));
  const survivors = verdicts.filter(({ killer }) => killer === null)
    .map(({ id, operator }) => ({ id, operator, reason: reasons.find(({ mutant }) => id.includes(mutant))?.reason ?? null }));
  const operators = [...tally(verdicts.map(({ operator }) => operator))]
    .map(([operator, mutants]) => ({ operator, mutants, killed: mutants - survivors.filter((one) => one.operator === operator).length }));
  const killers = tally(verdicts.flatMap(({ killer }) => killer?.check ?? []));
  const killed = verdicts.length - survivors.length;
  const rate = verdicts.length === 0 ? 0 : killed / verdicts.length;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'mutation.json'), `${JSON.stringify({ possible, mutants: verdicts.length, killed, rate, operators, killers: Object.fromEntries(killers), survivors }, null, 2)}\n`);
  return [
    ...operators.map(({ operator, mutants, killed: dead }) => `${operator.padEnd(48)} ${String(dead).padStart(4)} / ${mutants}`),
    '', ...[...killers].map(([killer, count]) => `${killer.padEnd(60)} ${String(count).padStart(4)}`),
    '', ...survivors.map(({ id, reason }) => `  ${reason === null ? '✗' : '='} ${id}${reason === null ? '' : ` — ${reason}`}`),
    `${killed} of ${verdicts.length} killed (${(rate * 100).toFixed(1)} %), ${possible} possible`,
  ].join('\n');
}

function tally(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
