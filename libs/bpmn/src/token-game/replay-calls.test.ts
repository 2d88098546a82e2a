import { logOf } from '../testing/log-of.js';
import { sketch } from '../testing/sketch.js';
import { replay } from './replay.js';

const open = { conforms: true, open: true };
const over = { conforms: true, open: false };
const inner = sketch('inner', ['Start>Task', 'Task>Service', 'Service>Task2', 'Task2>End', 'Boundary>EndReminded'], { Boundary: { attachedTo: 'Task' }, End: { result: 'GOOD' }, Task2: { type: 'userTask' } });
const outer = sketch('outer', ['Start>Call', 'Call>TaskLast', 'TaskLast>End', 'StartWithdrawn>EndWithdrawn'], {
  Call: { calledProcess: 'inner' }, Sub: { closedBy: ['Call/Service'] }, StartWithdrawn: { parent: 'Sub' }, EndWithdrawn: { parent: 'Sub' },
});
const verdict = (...lines: string[]) => replay([outer, inner], logOf('outer', ['completed Start 1', 'entered Call 2', ...lines.map((line) => line.replace('inside', '@2 in=inner'))]));
const working = ['completed Start 3 inside', 'entered Task 4 inside'];
const signed = [...working, 'completed Task 4 inside', 'completed Service 5 inside', 'entered Task2 6 inside'];
const returned = [...signed, 'completed Task2 6 inside', 'completed End 7 inside', 'completed Call 2 result=GOOD', 'entered TaskLast 8'];

describe('replaying calls', () => {
  it('conforms inside a call', () => expect(verdict(...working)).toEqual(open));
  it('conforms to the end', () => expect(verdict(...returned, 'completed TaskLast 8', 'completed End 9')).toEqual(over));
  it('finds a call that returns before its process is over', () => expect(verdict(...working, 'completed Call 2')).toMatchObject({ conforms: false, at: 5 }));
  it('finds a call that answers something else than its process', () => expect(verdict(...signed, 'completed Task2 6 inside', 'completed End 7 inside', 'completed Call 2 result=BAD')).toMatchObject({ conforms: false, at: 10 }));
  it('finds a call that never returns', () => expect(verdict(...returned.slice(0, 7))).toMatchObject({ conforms: false, at: 9 }));
  it('finds work in a call that is not open', () => expect(verdict(...returned, 'entered Task 9 inside')).toMatchObject({ conforms: false, at: 12 }));
});

describe('replaying a withdrawal', () => {
  const cancelled = ['cancelled Task 4 inside', 'cancelled Call 2'];
  const withdrawn = ['fired Sub 5', 'completed StartWithdrawn 6', 'completed EndWithdrawn 7'];

  it('cancels everything, innermost first, and ends the case', () => expect(verdict(...working, ...cancelled, ...withdrawn)).toEqual(over));
  it('finds the wrong order of cancelling', () => expect(verdict(...working, ...[...cancelled].reverse(), ...withdrawn)).toMatchObject({ conforms: false, at: 5 }));
  it('finds an activity that survives', () => expect(verdict(...working, ...withdrawn)).toMatchObject({ conforms: false, at: 5 }));
  it('finds a withdrawal after the completion that closed it', () => {
    expect(verdict(...signed, 'cancelled Task2 6 inside', 'cancelled Call 2', 'fired Sub 7')).toMatchObject({ conforms: false, at: 10, reason: { en: 'Sub was closed by then' } });
  });
  it('finds work that goes on afterwards', () => expect(verdict(...working, ...cancelled, ...withdrawn, 'entered TaskLast 8')).toMatchObject({ conforms: false, at: 10 }));
  it('finds a log that stops between cancelling and withdrawing', () => expect(verdict(...working, ...cancelled)).toMatchObject({ conforms: false, at: 6 }));
});
