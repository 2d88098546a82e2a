import { setTimeout as delay } from 'node:timers/promises';
import { Refused } from '../api/visitor.js';

/** What a request was answered with, or the refusal that is an answer too. */
export type Told<Answer> = { readonly answer: Answer } | { readonly refused: Refused };

const patienceMs = 240_000;

/** Asks until there is an answer, as somebody who presses the button again. */
export class Stubborn {
  constructor(private readonly givenUp: AbortSignal) {}

  /** A broken connection, or a server that cannot (5xx), is no answer. */
  async ask<Answer>(ask: () => Promise<Answer>): Promise<Told<Answer>> {
    try {
      return { answer: await this.retry(ask, (error) => !(error instanceof Refused) || error.status >= 500) };
    } catch (error) {
      if (error instanceof Refused && error.status < 500) return { refused: error };
      throw error;
    }
  }

  /** For what may not be refused. */
  insist<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    return this.retry(ask, (error) => !(error instanceof Refused) || error.status >= 500);
  }

  async retry<Answer>(ask: () => Promise<Answer>, passing: (error: unknown) => boolean): Promise<Answer> {
    for (const giveUp = Date.now() + patienceMs; ; await delay(200)) {
      this.givenUp.throwIfAborted();
      try {
        return await ask();
      } catch (error) {
        if (!passing(error) || Date.now() > giveUp) throw error;
      }
    }
  }
}
