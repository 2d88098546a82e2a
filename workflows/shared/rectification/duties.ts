/** Who does what until when, as it was decided. */
export const duties: readonly string[] = [
  'Start_RectificationRequired',
  'Task_SubmitRectificationReport: applicantOperator, due at rectificationDueAt',
  'Boundary_RectificationReminder: reminds, workdaysBefore(rectificationReminderDays) from rectificationDueAt',
  'Boundary_RectificationExpired: ends it, at rectificationDueAt',
  'Task_VerifyRectification: initialReviewer evaluationOrganizer',
];
