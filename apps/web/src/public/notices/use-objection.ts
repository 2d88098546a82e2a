import { useRef, useState } from 'react';
import type { Violation } from '../../api/types.js';
import { PublicFailure } from '../public-api.js';
import { useFailureText } from '../use-answer.js';
import type { Objection, Receipt } from './notice-api.js';
import { sendObjection } from './notice-api.js';

interface Refused {
  readonly said: string;
  readonly violations: readonly Violation[];
}

/**
 * Sends an objection. What was refused needs a new answer to a new question; when only the answer of the server was lost, the same is
 * sent again under the same key.
 */
export function useObjection(notice: string, onRefused: () => void) {
  const sayFailure = useFailureText();
  const key = useRef('');
  const [state, setState] = useState<{ readonly busy: boolean; readonly receipt: Receipt | null; readonly refused: Refused | null }>({ busy: false, receipt: null, refused: null });
  async function submit(objection: Objection): Promise<void> {
    setState({ busy: true, receipt: null, refused: null });
    key.current ||= crypto.randomUUID();
    try {
      setState({ busy: false, receipt: await sendObjection(notice, key.current, objection), refused: null });
    } catch (error) {
      const failure = error instanceof PublicFailure ? error : new PublicFailure(0, null);
      const arrived = failure.status >= 400 && failure.status < 500;
      if (arrived) key.current = '';
      setState({ busy: false, receipt: null, refused: { said: sayFailure(failure), violations: failure.violations } });
      if (arrived) onRefused();
    }
  }
  return { ...state, submit };
}
