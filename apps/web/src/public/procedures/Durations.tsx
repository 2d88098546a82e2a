import type { PublicStep } from '../public-api.js';
import { fill, useWords } from '../words.js';

/** How long a step may take by the rules, and how long it usually takes. */
export function Durations({ term, usual, always }: Pick<PublicStep, 'term' | 'usual' | 'always'>) {
  const { words: { steps } } = useWords();
  return (
    <>
      {!always && <span className="tag">{steps.ifApplies}</span>}
      {term !== null && <span className="tag">{fill(steps.term[term.unit], { days: term.days })}</span>}
      <span className="usual">{usual === null ? steps.unknown : fill(usual.median === 0 ? steps.sameDay : steps.usual, { ...usual })}</span>
    </>
  );
}
