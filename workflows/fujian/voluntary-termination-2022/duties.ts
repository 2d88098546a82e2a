/** Who does what until when, as it was decided. */
export const duties: readonly string[] = [
  'Start_LetterReceived: applicantAdmin',
  'Task_CheckWindUp: supervisor',
  'Task_ReportToProvince: reportClerk',
  'Task_ProvinceReportMohrss: provincialReportClerk',
  'Receive_OstaTerminated: provincialReportClerk',
  'EventSub_Withdraw: applicantAdmin', 'Start_WithdrawalReceived',
];
