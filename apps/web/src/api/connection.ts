import { createStore } from './store.js';

/** Is the server away? The banner watches it; the first answer clears it. */
export const serverAway = createStore(false);

/** When the server last answered this page: its session lives on from then. */
export const lastAnswer = createStore(0);

/** Token that the api wants back on every acting request. */
export const csrfToken = createStore('');

interface ExpiredSession {
  readonly signedInAgain: () => void;
  readonly giveUp: () => void;
}

/** A session ended in the middle of an act: the dialog watches it, the act waits. */
export const expiredSession = createStore<ExpiredSession | null>(null);

/** True once somebody has signed in on this page: only then does a 401 ask to sign in again. */
export const hadSession = createStore(false);

let waiting: Promise<boolean> | null = null;

/** Resolves with true when the user has signed in again; several waiting acts share one dialog. */
export function signInAgain(): Promise<boolean> {
  waiting ??= new Promise<boolean>((resolve) => {
    const end = (done: boolean) => () => {
      expiredSession.set(null);
      waiting = null;
      resolve(done);
    };
    expiredSession.set({ signedInAgain: end(true), giveUp: end(false) });
  });
  return waiting;
}
