import type { ReactNode } from 'react';
import { useWords } from './words.js';

/** What was found, or that it is being looked for, or why there is nothing. */
export function Answered<Answer>({ of, children }: { readonly of: { readonly answer: Answer | null; readonly said: string | null; readonly busy: boolean }; readonly children: (answer: Answer) => ReactNode }) {
  const { words } = useWords();
  if (of.said !== null) return <p className="wrong" role="alert">{of.said}</p>;
  if (of.answer === null) return of.busy ? <p role="status">{words.asking}</p> : null;
  return <>{children(of.answer)}</>;
}
