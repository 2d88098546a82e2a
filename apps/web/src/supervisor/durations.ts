import type { StepDuration } from '../api/overview.js';

export const MEASURES = ['times', 'median', 'p90'] as const;
export type DurationMeasure = (typeof MEASURES)[number];

export const isDurationMeasure = (text: string | null): text is DurationMeasure => MEASURES.some((measure) => measure === text);

/** What both a step and an authority tell. */
export type Monthly = Pick<StepDuration, 'times' | 'median' | 'p90' | 'months'>;

/** How dark a month is beside the others of its row: from 0 to 4. */
export function shadeOf(value: number | null, { months }: Monthly, measure: DurationMeasure): number {
  const most = Math.max(1, ...months.map((month) => month[measure] ?? 0));
  return value === null || value === 0 ? 0 : Math.max(1, Math.round((value / most) * 4));
}
