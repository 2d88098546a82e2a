import type { FinishedClock } from './finished-clocks.js';
import type { StatutoryTermDto } from './report-dto.js';

/** How the days that the bureau used lie against the limit. */
export function termOf(clocks: readonly FinishedClock[]): StatutoryTermDto {
  const days = clocks.map(({ net }) => net).sort((a, b) => a - b);
  const limits = clocks.flatMap(({ found: { limit } }) => (limit === null ? [] : [limit]));
  const atMost = (share: number): number | null => days[Math.max(0, Math.ceil(days.length * share) - 1)] ?? null;
  return {
    limit: limits.length === 0 ? null : Math.max(...limits), measured: days.length, limited: limits.length,
    inTime: clocks.filter(({ found: { limit }, net }) => limit !== null && net <= limit).length,
    median: atMost(0.5), p90: atMost(0.9), longest: days.at(-1) ?? null,
  };
}
