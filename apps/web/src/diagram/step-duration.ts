import type { CaseDiagram } from '../api/diagrams.js';
import type { Passage } from './case-course.js';

export interface StepDuration {
  readonly workdays: number;
  readonly provisional: boolean;
  readonly usual: CaseDiagram['usual'][number] | null;
  readonly verdict: 'quicker' | 'between' | 'slower' | null;
}

/** How long a step took, or has taken until now, beside how long it usually takes; of a moment in the past that is open then, nothing. */
export function durationOf(passage: Passage, processId: string, diagram: CaseDiagram, live: boolean): StepDuration | null {
  const spent = diagram.activations.find(({ activation }) => activation === passage.activation);
  if (!spent || (passage.state === 'current' && !live)) return null;
  const usual = diagram.usual.find(({ process, element }) => process === processId && element === passage.element) ?? null;
  const verdict = usual === null ? null : spent.workdays > usual.p90 ? 'slower' : spent.workdays > usual.median ? 'between' : passage.state === 'current' ? null : 'quicker';
  return { workdays: spent.workdays, provisional: spent.provisional, usual, verdict };
}
