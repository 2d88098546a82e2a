import { lineKey, type FilingLine } from '@beian/procedure/declaration';
import type { ExpertScoring } from './forms/scoring.js';

type Line = Pick<FilingLine, 'code' | 'workType'>;

/** The mean of the scores that the experts gave a line; null where nobody judged it. */
export function meanScore(line: Line, scorings: readonly Pick<ExpertScoring, 'lines'>[]): string | null {
  const scores = scorings.flatMap(({ lines }) => lines.filter((scored) => lineKey(scored) === lineKey(line)).map(({ score }) => score));
  return scores.length === 0 ? null : (scores.reduce((a, b) => a + b, 0) / scores.length).toFixed(1);
}
