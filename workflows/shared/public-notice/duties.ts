/** Who does what until when, as it was decided. */
export const duties: readonly string[] = [
  'Start_NoticeRequested', 'Merge_NoticeOpen', 'Merge_Objections',
  'Task_DraftNotice: publicist', 'Task_ApproveNotice: decisionMaker',
  'Timer_NoticeEnd: noticeEnd(noticeWorkdays) from publishedAt',
  'Task_VerifyObjection: objectionHandler, due workdays(objectionCheckDays) from objectionReceivedAt',
];
