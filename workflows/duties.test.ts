import type { ProcessModel } from '@beian/bpmn';
import { expectedUsage } from '../tools/conformance/expected-usage.js';
import { processModels } from './courses.js';

/**
 * Who does what until when, written a second time beside the diagrams: a change of either is a decision, not a slip.
 * Starts and merges, which no code names, stand here by their ids: the logs of stored cases name them.
 */
const DUTIES: Readonly<Record<string, readonly string[]>> = {
  henan_employer_initial_2024: [
    'Start_WithdrawalReceived', 'Merge_IndustryOpinion', 'Merge_SupervisingOpinion',
    'Start_ApplicationSubmitted: applicantOperator',
    'Task_InitialReview: initialReviewer',
    'Task_IndustryOpinion: industryReviewer',
    'Task_SupervisingOpinion: supervisingReviewer, due workdays(supervisingOpinionDays) from enteredAt',
    'Task_FilingDecision: decisionMaker',
    'Task_HearStatement: initialReviewer, due at statementDueAt',
    'EventSub_Withdraw: applicantAdmin',
  ],
  shared_acceptance: [
    'Start_CaseSubmitted',
    'Task_FormalReview: receptionClerk, due workdays(acceptanceReviewDays) from lastReceivedAt',
    'Boundary_AcceptanceOverdue: ends it, workdays(acceptanceReviewDays) from lastReceivedAt',
    'Task_SupplementMaterials: applicantOperator, due at correctionDueAt',
    'Boundary_CorrectionExpired: ends it, at correctionDueAt',
  ],
  shared_archive: ['Start_ArchiveRequested', 'Task_ReviewArchive: archivist', 'Task_CompleteArchive: documentClerk'],
  shared_issue_document: [
    'Start_DocumentRequested', 'Merge_Phone', 'Merge_Web', 'Merge_Mail', 'Merge_Electronic',
    'Task_DraftDocument: documentClerk', 'Task_CheckDocument: officeReviewer', 'Task_SignDocument: decisionMaker provincialDecisionMaker',
    'Task_PhoneNotice: receptionClerk', 'Task_MailDelivery: documentClerk',
  ],
  shared_rectification: [
    'Start_RectificationRequired',
    'Task_SubmitRectificationReport: applicantOperator, due at rectificationDueAt',
    'Boundary_RectificationReminder: reminds, workdaysBefore(rectificationReminderDays) from rectificationDueAt',
    'Boundary_RectificationExpired: ends it, at rectificationDueAt',
    'Task_VerifyRectification: initialReviewer evaluationOrganizer',
  ],
  shared_report_publish: [
    'Start_ReportRequested', 'Merge_ReportLevel',
    'Task_ReportToProvince: reportClerk', 'Task_ProvincialConsolidate: provincialReportClerk',
    'Timer_PublicityEnd: noticeEnd(postFilingPublicityDays) from publishedAt',
    'Receive_OstaPublished: provincialReportClerk',
    'Boundary_OstaOverdue: reminds, calendarDays(publicationReminderDays) from reportedAt',
  ],
  shared_technical_evaluation: [
    'Start_EvaluationRequested',
    'Task_FormExpertPanel: evaluationOrganizer', 'Task_ScheduleEvaluation: evaluationOrganizer',
    'Task_DocumentReview: expert', 'Task_OnSiteInspection: expert', 'Task_ExpertScoring: expert',
    'Task_CompileReport: expertLeader', 'Task_ConfirmReport: evaluationOrganizer',
  ],
};

function dutiesOf(model: ProcessModel): readonly string[] {
  return Object.values(model.elements).flatMap((element): readonly string[] => {
    const { id, role, due, timer, attachedTo, interrupting } = element;
    const event = attachedTo === null ? null : interrupting ? 'ends it' : 'reminds';
    const parts = [role, due === null ? null : `due ${due.text}`, event, timer?.text ?? null].filter((part) => part !== null);
    if (parts.length > 0) return [`${id}: ${parts.join(', ')}`];
    return expectedUsage(model, element) === null ? [id] : [];
  });
}

describe('who does what until when', () => {
  it.each(Object.entries(DUTIES))('stands in the diagram of %s as it was decided', (process, duties) => {
    const model = Object.values(processModels).find(({ id }) => id === process);
    expect(model === undefined ? [] : [...dutiesOf(model)].sort()).toEqual([...duties].sort());
  });
});
