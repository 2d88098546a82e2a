/** A distribution of durations in milliseconds. */
export interface Spread {
  readonly n: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
}

export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN);
  return { n: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), max: round(sorted.at(-1) ?? Number.NaN) };
}

export function round(value: number, digits = 1): number {
  return Number(value.toFixed(digits));
}

export function spoken({ n, p50, p95, p99, max }: Spread): string {
  return n === 0 ? '–' : `p50 ${p50} · p95 ${p95} · p99 ${p99} · max ${max} ms (n ${n})`;
}

/** Rows of two columns, with the first one padded. */
export function table(title: string, rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(0, ...rows.map(([name]) => name.length));
  return [`\n${title}`, ...rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`)].join('\n');
}
