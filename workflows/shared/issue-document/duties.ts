/** Who does what until when, as it was decided. */
export const duties: readonly string[] = [
  'Start_DocumentRequested', 'Merge_Phone', 'Merge_Web', 'Merge_Mail', 'Merge_Electronic',
  'Task_DraftDocument: documentClerk', 'Task_CheckDocument: officeReviewer', 'Task_SignDocument: decisionMaker provincialDecisionMaker',
  'Task_PhoneNotice: receptionClerk', 'Task_MailDelivery: documentClerk',
];
