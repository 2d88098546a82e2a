/** Who does what until when, as it was decided. */
export const duties: readonly string[] = [
  'Start_EvaluationRequested',
  'Task_FormExpertPanel: evaluationOrganizer', 'Task_ScheduleEvaluation: evaluationOrganizer',
  'Task_DocumentReview: expert', 'Task_OnSiteInspection: expert', 'Task_ExpertScoring: expert',
  'Task_CompileReport: expertLeader', 'Task_ConfirmReport: evaluationOrganizer',
];
