import { columns } from '../operations/columns.mjs';
import type { FirstLoad } from './first-load.js';
import type { Interacted } from './interactions.js';
import type { Looked } from './pages.js';
import type { Scrolled } from './scrolling.js';

/** The scripts of all desks, one after the other. */
export interface Round {
  /** In which the servers stood. */
  readonly state: string;
  readonly desks: readonly { readonly desk: string; readonly done: readonly Interacted[] }[];
}

export interface Felt {
  readonly firstLoads: readonly FirstLoad[];
  readonly rounds: readonly Round[];
  readonly scrolled: Scrolled | null;
  readonly looked: readonly Looked[];
}

/** The value below which a share of all lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const ms = (value: number): string => `${Math.round(value)} ms`;

export function spokenFeel({ firstLoads, rounds, scrolled, looked }: Felt): string {
  const all = rounds.flatMap(({ state, desks }) => desks.flatMap(({ desk, done }) => done.map((one) => ({ state, desk, ...one }))));
  const slowest = all.flatMap(({ interactions, ...where }) => interactions.map((interaction) => ({ ...where, ...interaction }))).toSorted((one, other) => other.ms - one.ms).slice(0, 12);
  const barriers = looked.filter((page) => page.barriers.length > 0);
  return [
    columns(['desk', 'first contentful paint (median, worst)', 'scripts'], firstLoads.map(({ desk, paintMs, scriptKilobytes }) => [desk, `${ms(quantile(paintMs, 0.5))}, ${ms(Math.max(...paintMs))}`, `${Math.round(scriptKilobytes)} KB`])),
    ...rounds.map(({ state, desks }) => columns([state, 'interactions', 'p50', 'p95', 'worst'], [
      ...desks.map(({ desk, done }) => rowOf(desk, done)), rowOf('all', desks.flatMap(({ done }) => done))])),
    columns(['slowest', 'what', 'ms', 'waited', 'worked', 'drawn', 'idle'], slowest.map(({ state, desk, what, idle, ...took }) => [
      `${state}, ${desk}`, what, ms(took.ms), ms(took.waited), ms(took.worked), ms(took.drawn), `${Math.round(idle * 100)} %`])),
    ...all.flatMap(({ state, desk, what, missed }) => (missed === null ? [] : [`not done: ${state}, ${desk}, ${what}: ${missed}`])),
    scrolled === null ? '' : `scrolling ${scrolled.rows} rows: ${scrolled.longTasks.length} tasks over 50 ms ${scrolled.longTasks.map((took) => Math.round(took)).join(' ')}`,
    `${looked.length} pages, ${barriers.length} with barriers`,
    ...barriers.map(({ path, barriers: found }) => `  ${path}: ${found.map(({ rule, impact, at }) => `${rule} (${impact}) ${at[0] ?? ''}`).join('; ')}`),
  ].join('\n\n');
}

function rowOf(name: string, done: readonly Interacted[]): readonly string[] {
  const values = done.flatMap(({ interactions }) => interactions.map((interaction) => interaction.ms));
  return [name, String(values.length), ms(quantile(values, 0.5)), ms(quantile(values, 0.95)), ms(Math.max(0, ...values))];
}
