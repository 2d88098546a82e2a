import type { FleetFigure } from '../api/fleet.js';

export const MEASURES = ['count', 'age', 'overdue'] as const;
export type Measure = (typeof MEASURES)[number];

export const isMeasure = (text: string | null): text is Measure => MEASURES.some((measure) => measure === text);

/** Lower ends of the five levels of heat, beginning with the second. */
const STEPS: Readonly<Record<Exclude<Measure, 'count'>, readonly number[]>> = { age: [3, 6, 11, 21], overdue: [1, 11, 26, 51] };

export const shareOf = ({ overdue, steps }: FleetFigure): number => (steps === 0 ? 0 : Math.round((overdue / steps) * 100));

export function valueOf(figure: FleetFigure, measure: Measure): number {
  if (measure === 'count') return figure.count;
  return measure === 'age' ? (figure.medianWorkdays ?? 0) : shareOf(figure);
}

/** Counts are weighed against the fullest element, so that the levels mean something for ten cases and for a million. */
export function thresholdsOf(measure: Measure, figures: readonly FleetFigure[]): readonly number[] {
  if (measure !== 'count') return STEPS[measure];
  const most = Math.max(5, ...figures.map(({ count }) => count));
  return [0.1, 0.25, 0.5, 0.75].map((part, index) => Math.max(index + 2, Math.ceil(most * part)));
}

/** From 0 (coolest) to 4. */
export const levelOf = (value: number, thresholds: readonly number[]): number => thresholds.filter((from) => value >= from).length;
