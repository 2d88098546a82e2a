import { logOf } from '../testing/log-of.js';
import { sketch } from '../testing/sketch.js';
import { replay } from './replay.js';

const open = { conforms: true, open: true };
const over = { conforms: true, open: false };

describe('replaying a log of a straight process', () => {
  const model = sketch('p', ['Start>Task', 'Task>Gateway', 'Gateway>Task', 'Gateway>End']);
  const verdict = (...lines: string[]) => replay([model], logOf('p', lines));
  const once = ['completed Start 1', 'entered Task 2', 'completed Task 2', 'taken Gateway 3 flow=Gateway>End', 'completed End 4'];

  it('conforms when the case is over', () => expect(verdict(...once)).toEqual(over));
  it('conforms while a person has a task', () => expect(verdict(...once.slice(0, 2))).toEqual(open));
  it('conforms through a loop, each time with a new activation', () => {
    expect(verdict(...once.slice(0, 3), 'taken Gateway 3 flow=Gateway>Task', 'entered Task 4', 'completed Task 4', 'taken Gateway 5 flow=Gateway>End', 'completed End 6')).toEqual(over);
  });
  it('ignores superseded acts and patches', () => expect(verdict(...once, 'superseded Task 2', 'patched fix-1 0')).toEqual(over));

  it('lets the deadline of an open task be extended', () => {
    expect(verdict('completed Start 1', 'entered Task 2', 'extended Task 2', 'completed Task 2', 'taken Gateway 3 flow=Gateway>End', 'completed End 4')).toEqual(over);
  });

  it.each([
    ['an extension of a task that is done', [...once.slice(0, 3), 'taken Gateway 3 flow=Gateway>Task', 'entered Task 4', 'extended Task 2'], 6],
    ['a skipped step', ['completed Start 1', 'taken Gateway 2 flow=Gateway>End'], 2],
    ['two steps swapped', [once[0], once[2], once[1]], 2],
    ['a task completed twice', [...once.slice(0, 3), 'completed Task 2'], 4],
    ['an activation used twice', [...once.slice(0, 3), 'taken Gateway 2 flow=Gateway>End'], 4],
    ['a flow that does not leave the gateway', [...once.slice(0, 3), 'taken Gateway 3 flow=Start>Task'], 4],
    ['an element of another diagram', [once[0], 'entered Task_Other 2'], 2],
    ['another process', [once[0], 'entered Task 2 in=q'], 2],
    ['a move after the end', [...once, 'entered Task 5'], 6],
    ['a log cut off in the middle of a move', once.slice(0, 3), 3],
    ['an empty log', [], 0],
  ])('finds %s', (_what, lines, at) => {
    expect(verdict(...lines.map(String))).toMatchObject({ conforms: false, at });
  });

  it('says in both languages what is wrong', () => {
    expect(verdict('completed Start 1', 'completed End 2')).toEqual({
      conforms: false, at: 2, reason: { zh: '没有令牌可进入 End', en: 'No token can enter End' },
      came: { zh: '完成 End（活动 2）', en: 'complete End (activation 2)' }, allowed: [{ zh: '进入 Task', en: 'enter Task' }],
    });
  });
});

describe('replaying parallel branches', () => {
  const model = sketch('p', ['Start>Fork', 'Fork>TaskA', 'Fork>TaskB', 'TaskA>Join', 'TaskB>Merge', 'Merge>Join', 'Join>End']);
  const forked = ['completed Start 1', 'completed Fork 2', 'entered TaskA 3', 'entered TaskB 4'];
  const verdict = (...lines: string[]) => replay([model], logOf('p', lines));

  it('conforms in any order of the branches', () => {
    expect(verdict(...forked, 'completed TaskB 4', 'taken Merge 5 flow=Merge>Join', 'completed TaskA 3', 'completed Join 6', 'completed End 7')).toEqual(over);
  });
  it('conforms while one branch waits before the join', () => expect(verdict(...forked, 'completed TaskA 3')).toEqual(open));
  it('finds a join passed before all branches arrived', () => expect(verdict(...forked, 'completed TaskA 3', 'completed Join 5')).toMatchObject({ conforms: false, at: 6 }));
  it('finds a branch that was forgotten', () => expect(verdict(...forked.slice(0, 3))).toMatchObject({ conforms: false, at: 3 }));
});

describe('replaying boundary events', () => {
  const model = sketch('p', ['Start>Task', 'Task>End', 'BoundarySoon>Send', 'Send>EndReminded', 'BoundaryLate>EndLate'], { BoundarySoon: { attachedTo: 'Task' }, BoundaryLate: { attachedTo: 'Task', interrupting: true } });
  const verdict = (...lines: string[]) => replay([model], logOf('p', ['completed Start 1', 'entered Task 2', ...lines]));
  const reminded = ['fired BoundarySoon 3 host=2', 'completed Send 4', 'completed EndReminded 5'];

  it('lets the host go on after a reminder', () => expect(verdict(...reminded, 'completed Task 2', 'completed End 6')).toEqual(over));
  it('ends the host when an interrupting event fires', () => expect(verdict('fired BoundaryLate 3 host=2', 'cancelled Task 2', 'completed EndLate 4')).toEqual(over));
  it('finds a reminder that fires twice for one activation', () => expect(verdict(...reminded, 'fired BoundarySoon 6 host=2')).toMatchObject({ conforms: false, at: 6 }));
  it('finds a person acting while a token has still to move by itself', () => expect(verdict(...reminded.slice(0, 2), 'completed Task 2', 'completed End 6')).toMatchObject({ conforms: false, at: 5, reason: { en: 'EndReminded must come before Task' } }));
  it('finds a host that goes on after it was interrupted', () => expect(verdict('fired BoundaryLate 3 host=2', 'completed Task 2')).toMatchObject({ conforms: false, at: 4 }));
  it('finds a timer of a host that is closed', () => expect(verdict('completed Task 2', 'fired BoundaryLate 3 host=2')).toMatchObject({ conforms: false, at: 4 }));
  it('finds a cancellation that nothing explains', () => expect(verdict('cancelled Task 2', 'completed End 3')).toMatchObject({ conforms: false, at: 4 }));
});

describe('replaying an event-based gateway', () => {
  const model = sketch('p', ['Start>Merge', 'Merge>Event', 'Event>Timer', 'Event>Message', 'Timer>Merge', 'Message>End']);
  const waiting = ['completed Start 1', 'taken Merge 2 flow=Merge>Event', 'entered Event 3', 'entered Timer 4', 'entered Message 5'];
  const verdict = (...lines: string[]) => replay([model], logOf('p', [...waiting, ...lines]));

  it('lets one event win and cancels the others', () => expect(verdict('completed Message 5', 'cancelled Timer 4', 'completed Event 3', 'completed End 6')).toEqual(over));
  it('waits anew after a loop', () => {
    expect(verdict('completed Timer 4', 'cancelled Message 5', 'completed Event 3', 'taken Merge 6 flow=Merge>Event', 'entered Event 7', 'entered Timer 8', 'entered Message 9')).toEqual(open);
  });
  it('finds two winners', () => expect(verdict('completed Message 5', 'completed Timer 4')).toMatchObject({ conforms: false, at: 7 }));
  it('finds a gateway that closes without a winner', () => expect(verdict('completed Event 3')).toMatchObject({ conforms: false, at: 6 }));
  it('finds a loser left open', () => expect(verdict('completed Message 5', 'completed Event 3')).toMatchObject({ conforms: false, at: 7 }));
});

describe('replaying a task with several members', () => {
  const model = sketch('p', ['Start>Task', 'Task>End'], { Task: { multiInstance: true } });
  const verdict = (...lines: string[]) => replay([model], logOf('p', ['completed Start 1', 'entered Task 2 members=a,b', ...lines]));

  it('waits for every member', () => expect(verdict('completed Task 2 member=b', 'completed Task 2 member=a', 'completed Task 2', 'completed End 3')).toEqual(over));
  it('finds a member who answers twice', () => expect(verdict('completed Task 2 member=b', 'completed Task 2 member=b')).toMatchObject({ conforms: false, at: 4 }));
  it('finds a stranger', () => expect(verdict('completed Task 2 member=c')).toMatchObject({ conforms: false, at: 3 }));
  it('finds a task closed before all have answered', () => expect(verdict('completed Task 2 member=a', 'completed Task 2')).toMatchObject({ conforms: false, at: 4 }));
});
