import type { FormSchema } from '../../api/forms.js';
import type { TaskDetail } from '../../api/tasks.js';

const word = { zh: '受理', en: 'Acceptance' };
const caseId = '00000000-0000-4000-8000-0000000000c1';

/** A claimed task with the form that a test is about. */
export function openTask(form: FormSchema, special: Partial<TaskDetail> = {}): TaskDetail {
  return {
    id: '00000000-0000-4000-8000-0000000000a1', caseId, caseNo: 'C-1', element: 'accept', processId: 'toy', name: word, role: 'receptionClerk', institution: '示例机构', procedureId: 'toy', regionCode: '990000',
    dueAt: null, overdue: false, remainingWorkdays: null, provisional: false, claimedBy: null, claimedByMe: true, onBehalfOf: null, waitsFor: null, completedAt: null, remindedToday: false, handOver: null, mayTakeOver: false, createdAt: '2026-11-20T09:00:00+08:00', instance: null, revision: 1,
    form, data: {}, draftRevision: 0, materials: [], opinions: [], rules: [], documentation: null, mayComplete: true, mayReveal: false, whyNot: null, completedBy: null, state: 'open',
    case: { id: caseId, caseNo: 'C-1', authority: null, awaits: null, currentSteps: [], dueAt: null, endedAt: null, filingRegion: '990000', incident: false, institution: '示例机构', procedureId: 'toy', procedureTitle: word, state: 'open', stateLabel: word, submittedAt: '2026-11-20T09:00:00+08:00' },
    ...special,
  };
}
