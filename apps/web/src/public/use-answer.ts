import { useCallback, useEffect, useState } from 'react';
import { PublicFailure } from './public-api.js';
import type { Question } from './question.js';
import { useWords } from './words.js';

interface State<Answer> {
  readonly answer: Answer | null;
  readonly failure: PublicFailure | null;
  readonly busy: boolean;
}

const unasked = { answer: null, failure: null, busy: true };

const failureOf = (error: unknown): PublicFailure => (error instanceof PublicFailure ? error : new PublicFailure(0, null));

/** An address longer than servers and proxies read. */
const tooLong: readonly number[] = [414, 431];

/** Why there is no answer, in the visitor's language. */
export function useFailureText(): (failure: PublicFailure) => string {
  const { words, text } = useWords();
  return (failure) => {
    if (failure.status === 404) return words.notFound;
    return tooLong.includes(failure.status) ? words.tooLong : text(failure.said) || words.failed;
  };
}

/** One question at a time, with its answer or why there is none. */
export function useAnswer<Answer>() {
  const sayFailure = useFailureText();
  const [state, setState] = useState<State<Answer>>({ answer: null, failure: null, busy: false });
  const ask = useCallback((question: Promise<Answer>) => {
    setState({ answer: null, failure: null, busy: true });
    question.then((answer) => setState({ answer, failure: null, busy: false }), (error: unknown) => setState({ answer: null, failure: failureOf(error), busy: false }));
  }, []);
  return { answer: state.answer, failure: state.failure, said: state.failure === null ? null : sayFailure(state.failure), busy: state.busy, ask };
}

/** While the server is away, what was seen before is better than nothing. */
function withoutAnswer<Answer>(failure: PublicFailure, before: Answer | null): State<Answer> {
  const isAway = failure.status === 0 || failure.status >= 500;
  return before !== null && isAway ? { answer: before, failure: null, busy: false } : { answer: null, failure, busy: false };
}

/** What a page shows, by the key of its question; a page seen before shows what it showed while it asks again. */
export function usePage<Answer>(question: Question<Answer>, key: string) {
  const sayFailure = useFailureText();
  const [state, setState] = useState<State<Answer> & { readonly key: string }>({ key: '', ...unasked });
  useEffect(() => {
    let wanted = true;
    const told = (next: State<Answer>) => {
      if (wanted) setState({ key, ...next });
    };
    question.ask(key).then((answer) => told({ answer, failure: null, busy: false }), (error: unknown) => told(withoutAnswer(failureOf(error), question.before(key))));
    return () => {
      wanted = false;
    };
  }, [question, key]);
  const { answer, failure, busy } = state.key === key ? state : { answer: question.before(key), failure: null, busy: true };
  return { answer, said: failure === null ? null : sayFailure(failure), busy: busy && answer === null };
}
