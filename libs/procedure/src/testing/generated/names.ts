// Generated from the diagrams by `npm run generate`. Do not edit: change the diagrams.
import type { UsedNames } from '@beian/bpmn';

/** What the diagrams name: a declaration must know each of them. */
export const namesInDiagrams = {
  roles: ["clerk", "librarian", "reader"],
  states: ["approved", "archived", "delivered", "pendingDecision", "rejected", "submitted", "underReview", "withdrawn"],
  parameters: ["checkDays", "checkLapses", "checkReminderDays", "graceDays", "identityCheckDays", "identityReminderDays", "pickupReminderDays"],
  anchors: ["enteredAt", "expiresAt"],
  processes: ["toy_card_check"],
  documents: ["DOC-CARD"],
  rules: ["TOY-1"],
  messages: ["cardPickedUp", "caseWithdrawn", "questionAsked", "renewalRequested", "requestAmended"],
} as const satisfies UsedNames;
