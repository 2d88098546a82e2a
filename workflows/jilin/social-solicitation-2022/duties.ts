/** Who does what until when, as it was decided. */
export const duties: readonly string[] = [
  'Start_WithdrawalReceived', 'Merge_Affiliation',
  'Start_ApplicationSubmitted: applicantOperator',
  'Task_MunicipalInitialReview: initialReviewer',
  'Task_ProvincialReReview: provincialReReviewer',
  'Task_ProvincialInitialReview: initialReviewer',
  'Task_Supplement: applicantOperator, due at correctionDueAt',
  'Boundary_CorrectionExpired: ends it, at correctionDueAt',
  'Task_ProvincialEvaluationReReview: provincialReReviewer',
  'Task_ProvincialDecision: provincialDecisionMaker',
  'Task_ReportToMohrss: provincialReportClerk',
  'Receive_OstaPublished: provincialReportClerk',
  'Task_HandleFailedRectification: supervisor',
  'EventSub_Withdraw: applicantAdmin',
];
