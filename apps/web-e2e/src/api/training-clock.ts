import type { Session } from './answers.js';
import type { Visitor } from './visitor.js';

export async function now(visitor: Visitor): Promise<string> {
  const { clock } = await visitor.get<Session>('/session');
  return clock.now;
}

/** Moves the legal time of the training installation; everything that falls due on the way happens. */
export function moveClock(person: Visitor, to: string): Promise<unknown> {
  return person.post('/training/clock', { to });
}
