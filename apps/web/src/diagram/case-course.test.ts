import { courseUntil, passagesOf, stateOf, wasRepaired } from './case-course.js';
import { papersUntil } from './case-record.js';
import { takenFlows } from './taken-flows.js';
import { drawnOf } from './testing/bpmn-files.js';
import { deemedAccepted, told } from './testing/recorded.js';

const scopeOf = (seq?: number, key = '3') => courseUntil(deemedAccepted, seq).scopes.find((scope) => scope.key === key);
const states = (seq?: number) => ['Task_FormalReview', 'Task_SupplementMaterials', 'Boundary_AcceptanceOverdue', 'Service_IssueRefusalNotice'].map((element) => stateOf(passagesOf(scopeOf(seq), element)));

describe('The course of a case, read from its log', () => {
  it('tells what is done, current, cancelled and ahead', () => {
    expect(states()).toEqual(['cancelled', 'done', 'done', 'ahead']);
    expect(stateOf(passagesOf(scopeOf(undefined, ''), 'Task_InitialReview'))).toBe('current');
  });

  it('tells it as it was at any moment before', () => {
    expect(states(6)).toEqual(['current', 'ahead', 'ahead', 'ahead']);
    expect(states(10)).toEqual(['done', 'current', 'ahead', 'ahead']);
    expect(courseUntil(deemedAccepted, 2).scopes.map(({ key }) => key)).toEqual(['']);
    expect(courseUntil(deemedAccepted, 0)).toEqual({ at: null, scopes: [] });
  });

  it('keeps each time that a step was come to apart', () => {
    expect(passagesOf(scopeOf(), 'Task_FormalReview').map(({ activation, state }) => [activation, state])).toEqual([[6, 'done'], [10, 'cancelled']]);
  });

  it('knows the flows that were taken, also where no gateway chose them', () => {
    const taken = takenFlows(drawnOf('shared/acceptance'), scopeOf());
    expect(taken).toContain('Flow_FormalResult_IncompleteFirst');
    expect(taken).toContain('Flow_Task_SupplementMaterials_Task_FormalReview');
    expect(taken).toContain('Flow_Boundary_AcceptanceOverdue_Service_DeemAccepted');
    expect([...taken].filter((flow) => /Complete$|Refused|Expired/.test(flow))).toEqual([]);
  });

  it('draws what a repair took back as taken back by hand', () => {
    const last = deemedAccepted.at(-1)?.seq ?? 0;
    const repaired = [...deemedAccepted, told([last + 1, 'repaired', 'henan_employer_initial_2024', [], 'henan_employer_initial_2024', 0, null, null, null, { to: 8 }, false])];
    const scope = courseUntil(repaired).scopes.find(({ key }) => key === '3');
    expect(stateOf(passagesOf(scope, 'Service_IssueCorrectionNotice'))).toBe('cancelled');
    expect([wasRepaired(passagesOf(scope, 'Service_IssueCorrectionNotice')), wasRepaired(passagesOf(scope, 'Start_CaseSubmitted'))]).toEqual([true, false]);
    expect(scope?.chosen.size).toBe(0);
  });

  it('has the forms and documents of a moment, and no later ones', () => {
    const submission = (id: string) => ({ id, element: '', name: { zh: '', en: '' }, actor: null, role: '', at: '', result: '', supersededBy: null, form: {}, schema: null });
    const document = (id: string, seq: number) => ({ id, type: '', title: { zh: '', en: '' }, number: null, state: 'sealed' as const, activation: 9, draftedAt: deemedAccepted[seq - 1]?.at ?? '', signedAt: null, file: null, verifyCode: null, deliveries: [] });
    const record = {
      caseId: 'c', diagram: { processId: '', pictures: [], activations: [], usual: [], waits: [] }, entries: deemedAccepted,
      submissions: ['form-1', 'form-7', 'form-11'].map(submission), documents: [document('notice', 9), document('acceptance', 17)],
    };
    const at = (seq: number) => {
      const papers = papersUntil(record, courseUntil(deemedAccepted, seq).at);
      return [papers.submissions.map(({ id }) => id), papers.documents.map(({ id }) => id)];
    };
    expect(at(8)).toEqual([['form-1', 'form-7'], []]);
    expect(at(12)).toEqual([['form-1', 'form-7', 'form-11'], ['notice']]);
  });
});
