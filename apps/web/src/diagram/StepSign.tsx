import type { StepState } from './case-course.js';

const SIGN: Readonly<Record<StepState, string>> = { done: '✓', current: '', ahead: '', cancelled: '✕' };

/** State by form and sign, not by colour alone; the words stand beside it. */
export function StepSign({ state }: { readonly state: StepState }) {
  return <span className={`diagram-sign sign-${state}`} aria-hidden="true">{SIGN[state]}</span>;
}
