/** Who does what until when, as it was decided. */
export const duties: readonly string[] = [
  'Start_CaseSubmitted',
  'Task_FormalReview: receptionClerk, due workdays(acceptanceReviewDays) from lastReceivedAt',
  'Boundary_AcceptanceOverdue: ends it, workdays(acceptanceReviewDays) from lastReceivedAt',
  'Task_SupplementMaterials: applicantOperator, due at correctionDueAt',
  'Boundary_CorrectionExpired: ends it, at correctionDueAt',
];
