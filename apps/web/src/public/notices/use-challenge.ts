import { useCallback, useEffect } from 'react';
import type { Challenge } from '../public-api.js';
import { askChallenge } from '../public-api.js';
import { useAnswer } from '../use-answer.js';

export interface AskedChallenge {
  readonly challenge: Challenge | null;
  /** Why there is none. */
  readonly said: string | null;
  readonly another: () => void;
}

export function useChallenge(): AskedChallenge {
  const { answer, said, ask } = useAnswer<Challenge>();
  const another = useCallback(() => ask(askChallenge()), [ask]);
  useEffect(another, [another]);
  return { challenge: answer, said, another };
}
