import { cardCourse, committee } from './library-card.js';

/** By a later rule five members vote. */
export const largerCommittee: readonly string[] = [...committee, 'member-4', 'member-5'];

/** The fix as it is made while cases run. */
export const guardedCard = cardCourse((step) => (step.patched('committee-of-five') ? largerCommittee : committee));

/** The same fix by somebody who forgot that cases run. */
export const unguardedCard = cardCourse(() => largerCommittee);
