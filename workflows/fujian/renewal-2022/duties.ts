/** Who does what until when, as it was decided. */
export const duties: readonly string[] = [
  'Start_WindowOpens', 'Start_WithdrawalReceived',
  'Message_RenewalSubmitted: applicantOperator', 'Message_RenewalInGrace: applicantOperator', 'Message_RenewalResubmitted: applicantOperator',
  'Timer_Expiry: at expiryDate',
  'Timer_GraceEnd: graceEnd(graceDays) from expiryDate', 'Timer_ReapplyEnd: graceEnd(graceDays) from expiryDate',
  'Task_CheckConditions: initialReviewer, due workdays(feedbackDays) from materialsReceivedAt',
  'Task_RenewalEvaluation: evaluationOrganizer, due workdays(feedbackDays) from materialsReceivedAt',
  'Boundary_FeedbackOverdue: reminds, workdays(feedbackDays) from materialsReceivedAt',
  'Task_ReportToProvince: reportClerk',
  'Task_ProvinceIssue: provincialDecisionMaker',
  'Task_WindUpDuties: applicantOperator', 'Task_WindUpAfterRefusal: applicantOperator',
  'EventSub_Withdraw: applicantAdmin',
];
