import { columns } from '../operations/columns.mjs';
import type { FirstLoad } from './first-load.js';
import type { Interacted } from './interactions.js';
import type { Looked } from './pages.js';
import type { Scrolled } from './scrolling.js';

export interface Felt {
  readonly firstLoads: readonly FirstLoad[];
  readonly interactions: readonly { readonly desk: string; readonly done: readonly Interacted[] }[];
  readonly scrolled: Scrolled | null;
  readonly looked: readonly Looked[];
}

/** The value below which a share of all lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const ms = (value: number): string => `${Math.round(value)} ms`;

export function spokenFeel({ firstLoads, interactions, scrolled, looked }: Felt): string {
  const all = interactions.flatMap(({ done }) => done.flatMap((one) => one.interactions.map((interaction) => interaction.ms)));
  const slowest = interactions.flatMap(({ desk, done }) => done.flatMap(({ what, interactions: own }) => own.map((interaction) => ({ desk, what, ms: interaction.ms })))).toSorted((one, other) => other.ms - one.ms).slice(0, 8);
  const barriers = looked.filter((page) => page.barriers.length > 0);
  return [
    columns(['desk', 'first contentful paint (median, worst)', 'scripts'], firstLoads.map(({ desk, paintMs, scriptKilobytes }) => [desk, `${ms(quantile(paintMs, 0.5))}, ${ms(Math.max(...paintMs))}`, `${Math.round(scriptKilobytes)} KB`])),
    columns(['desk', 'interactions', 'p50', 'p95', 'worst'], [
      ...interactions.map(({ desk, done }) => rowOf(desk, done.flatMap((one) => one.interactions.map((interaction) => interaction.ms)))), rowOf('all', all)]),
    columns(['slowest', 'what', 'ms'], slowest.map(({ desk, what, ms: took }) => [desk, what, ms(took)])),
    scrolled === null ? '' : `scrolling ${scrolled.rows} rows: ${scrolled.longTasks.length} tasks over 50 ms ${scrolled.longTasks.map((took) => Math.round(took)).join(' ')}`,
    `${looked.length} pages, ${barriers.length} with barriers`,
    ...barriers.map(({ path, barriers: found }) => `  ${path}: ${found.map(({ rule, impact, at }) => `${rule} (${impact}) ${at[0] ?? ''}`).join('; ')}`),
  ].join('\n\n');
}

function rowOf(name: string, values: readonly number[]): readonly string[] {
  return [name, String(values.length), ms(quantile(values, 0.5)), ms(quantile(values, 0.95)), ms(Math.max(0, ...values))];
}
