import { sketch } from '../testing/sketch.js';
import { explore } from './explore.js';

const sound = { faults: [], unreached: [] };

describe('exploring every run of a diagram', () => {
  it('finds nothing wrong with parallel branches that meet again', () => {
    const model = sketch('fine', ['Start>Fork', 'Fork>TaskA', 'Fork>TaskB', 'TaskA>Join', 'TaskB>Join', 'Join>End']);
    expect(explore(model)).toMatchObject({ ...sound, states: 10 });
  });

  it('finds nothing wrong with a loop, a reminder and an expiry', () => {
    const model = sketch('loop', ['Start>Task', 'Task>Gateway', 'Gateway>Task', 'Gateway>End', 'BoundarySoon>Send', 'Send>EndReminded', 'BoundaryLate>EndLate'], {
      BoundarySoon: { attachedTo: 'Task' }, BoundaryLate: { attachedTo: 'Task', interrupting: true },
    });
    expect(explore(model)).toMatchObject(sound);
  });

  it('finds the deadlock of a join that waits for a branch not taken', () => {
    const model = sketch('stuck', ['Start>Gateway', 'Gateway>TaskA', 'Gateway>TaskB', 'TaskA>Join', 'TaskB>Join', 'Join>End']);
    expect(explore(model).faults).toEqual(['deadlock with tokens on TaskA>Join', 'deadlock with tokens on TaskB>Join'].reverse());
    expect(explore(model).unreached).toEqual(['Join', 'End', 'Join>End']);
  });

  it('finds the second token where parallel branches merge without a join', () => {
    const model = sketch('doubled', ['Start>Fork', 'Fork>SendA', 'Fork>SendB', 'SendA>Merge', 'SendB>Merge', 'Merge>Task', 'Task>End']);
    expect(explore(model).faults).toContain('two tokens in Task');
  });

  it('finds the second end that counts', () => {
    const model = sketch('twice', ['Start>Fork', 'Fork>TaskA', 'Fork>TaskB', 'TaskA>EndA', 'TaskB>EndB']);
    expect(explore(model).faults).toContain('ends twice, at EndA and at EndB');
  });

  it('finds a result on an end that only a reminder reaches', () => {
    const model = sketch('side', ['Start>Task', 'Task>End', 'Boundary>EndReminded'], { Boundary: { attachedTo: 'Task' }, End: { result: 'DONE' }, EndReminded: { result: 'SENT' } });
    expect(explore(model).faults).toEqual(['EndReminded counts without a result, or has one without counting']);
  });

  it('lets a withdrawal come at any time', () => {
    const model = sketch('withdrawn', ['Start>Task', 'Task>End', 'StartWithdrawn>EndWithdrawn'], {
      Sub: { interrupting: true }, StartWithdrawn: { parent: 'Sub' }, EndWithdrawn: { parent: 'Sub' },
    });
    expect(explore(model)).toMatchObject(sound);
  });

  it('lets exactly one event behind an event-based gateway win', () => {
    const model = sketch('race', ['Start>Merge', 'Merge>Event', 'Event>Timer', 'Event>Message', 'Timer>Merge', 'Message>End']);
    expect(explore(model)).toMatchObject(sound);
  });
});
