import { dateOf } from '../time/format.js';
import type { CaseStep } from './public-api.js';
import { Durations } from './procedures/Durations.js';
import { fill, useWords } from './words.js';

const SIGNS = { done: '✓', current: '●', ahead: '○' } as const;

/** Where the case stands among the steps of its procedure; state in words, in a sign and in colour. */
export function CaseStrip({ steps }: { readonly steps: readonly CaseStep[] }) {
  const { words, text } = useWords();
  const when = ({ since, until }: CaseStep): string => {
    if (since === null) return '';
    return until === null ? fill(words.steps.since, { date: dateOf(since) }) : fill(words.steps.between, { from: dateOf(since), until: dateOf(until) });
  };
  return (
    <ol className="strip">
      {steps.map((step) => (
        <li key={step.element} className={step.state} aria-current={step.state === 'current' ? 'step' : undefined}>
          <span className="sign" aria-hidden="true">{SIGNS[step.state]}</span>
          <b>{text(step.name)}</b> <span className="step-state">{words.steps[step.state]}</span> <span className="when">{when(step)}</span>
          {step.state !== 'done' && <div className="durations"><Durations {...step} /></div>}
        </li>
      ))}
    </ol>
  );
}
