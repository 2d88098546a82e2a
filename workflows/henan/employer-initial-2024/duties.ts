/** Who does what until when, as it was decided. */
export const duties: readonly string[] = [
  'Start_WithdrawalReceived', 'Merge_IndustryOpinion', 'Merge_SupervisingOpinion',
  'Start_ApplicationSubmitted: applicantOperator',
  'Task_InitialReview: initialReviewer',
  'Task_IndustryOpinion: industryReviewer',
  'Task_SupervisingOpinion: supervisingReviewer, due workdays(supervisingOpinionDays) from enteredAt',
  'Task_FilingDecision: decisionMaker',
  'Task_HearStatement: initialReviewer, due at statementDueAt',
  'EventSub_Withdraw: applicantAdmin',
];
