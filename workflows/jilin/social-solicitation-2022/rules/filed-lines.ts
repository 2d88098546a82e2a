import { lineKey, type FilingLine, type NoticeSubjectLine } from '@beian/procedure/declaration';
import type { LineConclusion } from '../../../shared/technical-evaluation/forms/report.js';

/** JL-S20, JL-S21: filed is what was published and did not fail the evaluation, each kind of work of an occupation by itself. */
export function filedLines(
  applied: readonly FilingLine[], evaluated: readonly Pick<LineConclusion, 'code' | 'workType' | 'conclusion'>[], published: readonly Pick<NoticeSubjectLine, 'code' | 'workType'>[],
): readonly FilingLine[] {
  const shown = new Set(published.map(({ code, workType = null }) => lineKey({ code, workType })));
  const failed = new Set(evaluated.filter(({ conclusion }) => conclusion === 'fail').map(lineKey));
  return applied.filter((line) => shown.has(lineKey(line)) && !failed.has(lineKey(line)));
}
