import type { PublicStep } from '../public-api.js';
import { useWords } from '../words.js';
import { Durations } from './Durations.js';

/** The diagram in words: what happens, who does it, how long it takes; steps inside a step are folded away. */
export function StepList({ steps }: { readonly steps: readonly PublicStep[] }) {
  const { words, text, signs } = useWords();
  return (
    <ol className="steps">
      {steps.map((step) => (
        <li key={step.element}>
          <b>{text(step.name)}</b>
          {step.who.length > 0 && <span className="who"><span className="unseen">{words.steps.who}{signs.colon}</span>{step.who.map(text).join(signs.comma)}</span>}
          {step.what !== null && <p>{text(step.what)}</p>}
          <div className="durations"><Durations {...step} /></div>
          {step.steps.length > 0 && <details><summary>{words.steps.inside}{signs.open}{step.steps.length}{signs.close}</summary><StepList steps={step.steps} /></details>}
        </li>
      ))}
    </ol>
  );
}
