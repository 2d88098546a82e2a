import type { CaseLimit } from '@beian/procedure/declaration';

/** FJ-R12: thirty working days from the receipt of the materials until the feedback, the evaluation included; nothing holds them. */
export const limit: CaseLimit = {
  rule: 'FJ-R12', parameter: 'feedbackDays', countedFrom: 'materialsReceivedAt',
  clock: { starts: ['accepted', 'underReview'], pauses: {}, stops: ['pendingDecision', 'rejected', 'withdrawn', 'deemedAbandoned', 'archived'] },
};
