import type { Move } from './protocol.js';

/** The procedure's code does something no procedure may do: un-awaited step, foreign promise, exception. */
export class AuthorError extends Error {
  readonly kind = 'author-error';
  constructor(message: string, readonly element: string | null) {
    super(message);
    this.name = 'AuthorError';
  }
}

/** The code asks for a move that the diagram does not have at this place. */
export class IllegalMove extends Error {
  readonly kind = 'illegal-move';
  constructor(message: string, readonly element: string | null) {
    super(message);
    this.name = 'IllegalMove';
  }
}

/** The moves of a position differ from those that were committed for it. */
export class DigestMismatch extends Error {
  readonly kind = 'digest-mismatch';
  readonly element = null;
  /** @param moves what the code leads to now */
  constructor(readonly pos: number, readonly stored: string, readonly computed: string, readonly moves: readonly Move[]) {
    super(`position ${pos} was committed with digest ${stored}, the code now leads to ${computed}`);
    this.name = 'DigestMismatch';
  }
}

export class UnknownStimulus extends Error {
  readonly kind = 'unknown-stimulus';
  constructor(message: string, readonly element: string) {
    super(message);
    this.name = 'UnknownStimulus';
  }
}

/** A repair made void what this run has applied or was about to commit. No fault: a new run goes on from what is effective. */
export class Overtaken extends Error {
  constructor(readonly pos: number) {
    super(`a repair made position ${pos} void`);
    this.name = 'Overtaken';
  }
}

export type Fault = AuthorError | IllegalMove | DigestMismatch | UnknownStimulus;

export function asFault(error: unknown): Fault {
  if (error instanceof AuthorError || error instanceof IllegalMove || error instanceof DigestMismatch || error instanceof UnknownStimulus) return error;
  return new AuthorError(error instanceof Error ? `${error.name}: ${error.message}` : String(error), null);
}
