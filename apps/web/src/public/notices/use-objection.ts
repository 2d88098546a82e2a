import { useRef, useState } from 'react';
import type { Violation } from '../../api/types.js';
import { PublicFailure } from '../public-api.js';
import { useFailureText } from '../use-answer.js';
import { saysTheSame } from './objection-draft.js';
import type { Objection, Receipt } from './notice-api.js';
import { sendObjection } from './notice-api.js';

interface Refused {
  readonly said: string;
  readonly violations: readonly Violation[];
}

interface Sending {
  readonly busy: boolean;
  readonly receipt: Receipt | null;
  readonly refused: Refused | null;
  /** Something else was sent before, and its answer was lost: it may have arrived as well. */
  readonly another: boolean;
}

/** What was sent and got no answer. */
interface Unanswered {
  readonly key: string;
  readonly objection: Objection;
}

/**
 * Sends an objection. When only the answer of the server was lost, the same is sent again under the same key; what was changed since is
 * another objection. Only an answer that was judged wants another question.
 */
export function useObjection(notice: string, onAnswerSpent: () => void) {
  const sayFailure = useFailureText();
  const unanswered = useRef<Unanswered | null>(null);
  const [state, setState] = useState<Sending>({ busy: false, receipt: null, refused: null, another: false });
  async function submit(objection: Objection): Promise<void> {
    const { current: lost } = unanswered;
    const repeats = lost !== null && saysTheSame(lost.objection, objection);
    const another = state.another || (lost !== null && !repeats);
    setState({ busy: true, receipt: null, refused: null, another });
    const key = repeats ? lost.key : crypto.randomUUID();
    unanswered.current = { key, objection };
    try {
      setState({ busy: false, receipt: await sendObjection(notice, key, objection), refused: null, another });
    } catch (error) {
      const failure = error instanceof PublicFailure ? error : new PublicFailure(0, null);
      if (failure.status >= 400 && failure.status < 500) unanswered.current = null;
      setState({ busy: false, receipt: null, refused: { said: sayFailure(failure), violations: failure.violations }, another });
      if (failure.code?.startsWith('CHALLENGE_') === true) onAnswerSpent();
    }
  }
  return { ...state, submit };
}
