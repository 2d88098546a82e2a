import type { ChallengeAnswer } from '@beian/identity';

/** Proof that a person acts, which also works without sight. */
export abstract class Challenge {
  /** Refuses with a problem when the answer is not the right one, is too old or was used already. */
  abstract require(answer: ChallengeAnswer): Promise<void>;
}
