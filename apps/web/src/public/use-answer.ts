import { useCallback, useState } from 'react';
import { PublicFailure } from './public-api.js';
import { useWords } from './words.js';

interface State<Answer> {
  readonly answer: Answer | null;
  readonly failure: PublicFailure | null;
  readonly busy: boolean;
}

/** One question at a time, with its answer or why there is none. */
export function useAnswer<Answer>() {
  const { words, text } = useWords();
  const [state, setState] = useState<State<Answer>>({ answer: null, failure: null, busy: false });
  const ask = useCallback((question: Promise<Answer>) => {
    setState({ answer: null, failure: null, busy: true });
    question.then((answer) => setState({ answer, failure: null, busy: false }), (error: unknown) => setState({ answer: null, failure: error instanceof PublicFailure ? error : new PublicFailure(0, null), busy: false }));
  }, []);
  const { failure } = state;
  const said = failure === null ? null : failure.status === 404 ? words.notFound : text(failure.said) || words.failed;
  return { answer: state.answer, said, busy: state.busy, ask };
}
