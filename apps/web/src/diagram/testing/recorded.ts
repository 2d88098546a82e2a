import type { TimelineEntry } from '../../api/cases.js';

type Line = readonly [seq: number, kind: string, process: string, scope: readonly number[], element: string, activation: number, flow: string | null, actor: string | null, role: string | null, detail: Readonly<Record<string, unknown>>, form: boolean];

/** Recorded from a filing that was corrected, then deemed accepted because nobody answered in time, and waits for its first review. */
const lines: readonly Line[] = [
  [1, 'completed', 'henan_employer_initial_2024', [], 'Start_ApplicationSubmitted', 1, null, '经办员', 'applicantOperator', {}, true],
  [2, 'completed', 'henan_employer_initial_2024', [], 'Rule_RouteJurisdiction', 2, null, null, null, {'result': 'CITY'}, false],
  [3, 'entered', 'henan_employer_initial_2024', [], 'Call_Acceptance', 3, null, null, null, {}, false],
  [4, 'completed', 'shared_acceptance', [3], 'Start_CaseSubmitted', 4, null, null, null, {}, false],
  [5, 'completed', 'shared_acceptance', [3], 'Service_ValidateSubmission', 5, null, null, null, {}, false],
  [6, 'entered', 'shared_acceptance', [3], 'Task_FormalReview', 6, null, null, null, {}, false],
  [7, 'completed', 'shared_acceptance', [3], 'Task_FormalReview', 6, null, '受理一', 'receptionClerk', {'result': 'INCOMPLETE'}, true],
  [8, 'taken', 'shared_acceptance', [3], 'Gateway_FormalResult', 7, 'Flow_FormalResult_IncompleteFirst', null, null, {}, false],
  [9, 'completed', 'shared_acceptance', [3], 'Service_IssueCorrectionNotice', 8, null, null, null, {}, false],
  [10, 'entered', 'shared_acceptance', [3], 'Task_SupplementMaterials', 9, null, null, null, {}, false],
  [11, 'completed', 'shared_acceptance', [3], 'Task_SupplementMaterials', 9, null, '经办员', 'applicantOperator', {'result': 'DONE'}, true],
  [12, 'entered', 'shared_acceptance', [3], 'Task_FormalReview', 10, null, null, null, {}, false],
  [13, 'fired', 'shared_acceptance', [3], 'Boundary_AcceptanceOverdue', 11, null, null, null, {'host': 10}, false],
  [14, 'cancelled', 'shared_acceptance', [3], 'Task_FormalReview', 10, null, null, null, {'by': 'Boundary_AcceptanceOverdue'}, false],
  [15, 'completed', 'shared_acceptance', [3], 'Service_DeemAccepted', 12, null, null, null, {}, false],
  [16, 'entered', 'shared_acceptance', [3], 'Service_IssueAcceptanceNotice', 13, null, null, null, {}, false],
  [17, 'completed', 'shared_acceptance', [3], 'Service_IssueAcceptanceNotice', 13, null, null, null, {'result': 'DONE'}, false],
  [18, 'completed', 'shared_acceptance', [3], 'End_Accepted', 14, null, null, null, {'result': 'ACCEPTED'}, false],
  [19, 'completed', 'henan_employer_initial_2024', [], 'Call_Acceptance', 3, null, null, null, {'result': 'ACCEPTED'}, false],
  [20, 'taken', 'henan_employer_initial_2024', [], 'Gateway_Accepted', 15, 'Flow_Accepted_Accepted', null, null, {}, false],
  [21, 'completed', 'henan_employer_initial_2024', [], 'Gateway_OpinionsFork', 16, null, null, null, {}, false],
  [22, 'entered', 'henan_employer_initial_2024', [], 'Task_InitialReview', 17, null, null, null, {}, false],
  [23, 'taken', 'henan_employer_initial_2024', [], 'Gateway_IndustryOpinionApplies', 18, 'Flow_IndustryOpinionApplies_No', null, null, {}, false],
  [24, 'taken', 'henan_employer_initial_2024', [], 'Merge_IndustryOpinion', 19, 'Flow_Merge_IndustryOpinion_Gateway_OpinionsJoin', null, null, {}, false],
  [25, 'taken', 'henan_employer_initial_2024', [], 'Gateway_SupervisingOpinionApplies', 20, 'Flow_SupervisingOpinionApplies_No', null, null, {}, false],
  [26, 'taken', 'henan_employer_initial_2024', [], 'Merge_SupervisingOpinion', 21, 'Flow_Merge_SupervisingOpinion_Gateway_OpinionsJoin', null, null, {}, false]
];

/** A log entry as the api tells it; every entry is one minute after the one before. */
export function told([seq, kind, processId, scope, element, activation, flow, actor, role, detail, form]: Line, pos = seq): TimelineEntry {
  const at = new Date(Date.UTC(2026, 2, 2, 1, seq)).toISOString();
  return { seq, pos, at, legalAt: at, kind, processId, scope, element, activation, instance: null, name: { zh: element, en: element }, actor, onBehalfOf: null, role, organisation: null, flow, detail, state: null, submissionId: form ? `form-${seq}` : null };
}

export const deemedAccepted: readonly TimelineEntry[] = lines.map((line) => told(line));
