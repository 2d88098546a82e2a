import type { OutlineStep } from './outline.js';
import { outlineOf } from './outline.js';
import { drawnOf } from './testing/bpmn-files.js';

function lines(steps: readonly OutlineStep[], depth = 0): readonly string[] {
  const at = '  '.repeat(depth);
  return steps.flatMap(({ element, branches, goesTo }) => [
    `${at}${element.id}${goesTo ? ` → ${goesTo.id}` : ''}`,
    ...branches.flatMap(({ flow, steps: inner, goesTo: far }) => [`${at}  ${flow ? `[${flow.name?.en ?? ''}]` : '[border]'}${far ? ` → ${far.id}` : ''}`, ...lines(inner, depth + 2)]),
  ]);
}

const names = ['henan/employer-initial-2024', 'shared/acceptance', 'shared/archive', 'shared/issue-document', 'shared/rectification', 'shared/report-publish', 'shared/technical-evaluation'];

describe('A diagram told as a list', () => {
  it('tells what only one branch leads to inside that branch, and what several lead to after it', () => {
    expect(lines(outlineOf(drawnOf('shared/acceptance')))).toEqual([
      'Start_CaseSubmitted',
      'Service_ValidateSubmission',
      'Task_FormalReview',
      '  [border]',
      '    Boundary_AcceptanceOverdue',
      '    Service_DeemAccepted → Service_IssueAcceptanceNotice',
      'Gateway_FormalResult',
      '  [Complete] → Service_IssueAcceptanceNotice',
      '  [Incomplete, first notice]',
      '    Service_IssueCorrectionNotice → Task_SupplementMaterials',
      '  [Incomplete again]',
      '    Service_IssueRepeatCorrectionNotice → Task_SupplementMaterials',
      '  [Out of scope or prohibited]',
      '    Service_IssueRefusalNotice → End_NotAccepted',
      '  [Wrong jurisdiction]',
      '    Service_IssueRedirectNotice → End_NotAccepted',
      'Task_SupplementMaterials → Task_FormalReview',
      '  [border]',
      '    Boundary_CorrectionExpired',
      '    Service_CloseAsAbandoned',
      '    End_Abandoned',
      'End_NotAccepted',
      'Service_IssueAcceptanceNotice',
      'End_Accepted',
    ]);
  });

  it.each(names)('tells every element of %s once', (name) => {
    const drawn = drawnOf(name);
    const ids = (steps: readonly OutlineStep[]): readonly string[] => steps.flatMap(({ element, branches }) => [element.id, ...branches.flatMap(({ steps: inner }) => ids(inner))]);
    expect([...ids(outlineOf(drawn))].sort()).toEqual([...drawn.elements.values()].filter(({ type }) => type !== 'subProcess').map(({ id }) => id).sort());
  });
});
