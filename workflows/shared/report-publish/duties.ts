/** Who does what until when, as it was decided. */
export const duties: readonly string[] = [
  'Start_ReportRequested', 'Merge_ReportLevel',
  'Task_ReportToProvince: reportClerk', 'Task_ProvincialConsolidate: provincialReportClerk',
  'Timer_PublicityEnd: noticeEnd(postFilingPublicityDays) from publishedAt',
  'Receive_OstaPublished: provincialReportClerk',
  'Boundary_OstaOverdue: reminds, calendarDays(publicationReminderDays) from reportedAt',
];
