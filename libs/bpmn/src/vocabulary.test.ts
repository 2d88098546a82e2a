import { readDueRule } from './due-rule.js';
import { sketch } from './testing/sketch.js';
import { namesUsedBy } from './vocabulary.js';

describe('the names that diagrams use', () => {
  it('are collected once each, in order, from due rules, timers and switches too', () => {
    const model = sketch('p', ['Start>Task', 'Task>End', 'Boundary>EndLate'], {
      Task: { roles: ['clerk', 'boss'], due: readDueRule('workdays(checkDays) from enteredAt'), documents: ['DOC-B'], rules: ['R-1'] },
      Boundary: { attachedTo: 'Task', timer: readDueRule('at dueAt'), activeWhen: 'lapses', rules: ['R-1'] },
      End: { state: 'closed' },
    });
    expect(namesUsedBy([model, model])).toEqual({
      roles: ['boss', 'clerk'], states: ['closed'], parameters: ['checkDays', 'lapses'], anchors: ['dueAt', 'enteredAt'], processes: [], documents: ['DOC-B'], rules: ['R-1'], messages: [],
    });
  });
});
