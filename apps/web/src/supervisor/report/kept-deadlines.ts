import type { Bilingual } from '../../api/types.js';
import type { StepTerm } from '../../api/overview.js';

interface Kept {
  readonly title: Bilingual;
  readonly due: number;
  readonly late: number;
}

/** The steps of each procedure together. */
export function keptDeadlines(steps: readonly StepTerm[]): readonly Kept[] {
  const sum = (of: readonly StepTerm[], what: 'due' | 'late') => of.reduce((total, step) => total + step[what], 0);
  return [...Map.groupBy(steps, ({ procedureId }) => procedureId).values()].flatMap((own) => (own[0] ? [{ title: own[0].procedureTitle, due: sum(own, 'due'), late: sum(own, 'late') }] : []));
}
