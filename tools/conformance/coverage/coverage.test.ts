import { logOf } from '../../../libs/bpmn/src/testing/log-of.js';
import { sketch } from '../../../libs/bpmn/src/testing/sketch.js';
import { coverageSvg } from './coverage-svg.js';
import { Coverage } from './coverage.js';
import { coverageFaults } from './exceptions.js';

const model = sketch('toy_permit', ['Start>Task_Review', 'Task_Review>Gateway', 'Gateway>End_Yes', 'Gateway>End_No']);
const reviewed = ['completed Start 1', 'entered Task_Review 2', 'completed Task_Review 2'];
const gapsAfter = (...logs: readonly (readonly string[])[]): readonly string[] => {
  const coverage = new Coverage([model]);
  for (const log of logs) coverage.add(logOf('toy_permit', log));
  return coverage.gaps();
};

describe('coverage', () => {
  it('names the elements and flows that no log went through', () => {
    expect(gapsAfter([...reviewed, 'taken Gateway 3 flow=Gateway>End_Yes', 'completed End_Yes 4'])).toEqual(['toy_permit End_No', 'toy_permit Gateway>End_No']);
  });

  it('is whole when several logs go through everything together', () => {
    const [yes, no] = ['Yes', 'No'].map((answer) => [...reviewed, `taken Gateway 3 flow=Gateway>End_${answer}`, `completed End_${answer} 4`]);
    expect(gapsAfter(yes ?? [], no ?? [])).toEqual([]);
  });

  it('does not count a task that was entered and then cancelled', () => {
    expect(gapsAfter(['completed Start 1', 'entered Task_Review 2', 'cancelled Task_Review 2'])).toContain('toy_permit Task_Review');
  });
});

describe('exceptions from full coverage', () => {
  const yes = new Coverage([model]);
  yes.add(logOf('toy_permit', [...reviewed, 'taken Gateway 3 flow=Gateway>End_Yes', 'completed End_Yes 4']));
  const because = (id: string, reason = 'nobody refuses in this toy') => ({ process: 'toy_permit', id, reason });
  const faults = (...exceptions: readonly ReturnType<typeof because>[]): readonly string[] => coverageFaults(yes, exceptions).map((fault) => fault.split(':')[0] ?? '');

  it('are needed for every gap, and then nothing fails', () => {
    expect(faults()).toEqual(['toy_permit End_No', 'toy_permit Gateway>End_No']);
    expect(faults(because('End_No'), because('Gateway>End_No'))).toEqual([]);
  });

  it('fail when they have no reason, name nothing, or what they name is covered', () => {
    expect(faults(because('End_No', ' '), because('Gateway>End_No'))).toEqual(['toy_permit End_No']);
    expect(faults(because('End_No'), because('Gateway>End_No'), because('End_Lost'), because('End_Yes'))).toEqual(['toy_permit End_Lost', 'toy_permit End_Yes']);
  });
});

describe('the coloured diagram', () => {
  const drawing = { shapes: new Map(['Task_Review', 'End_No'].map((id, at) => [id, { x: at * 200, y: 0, width: 100, height: 80 }])), edges: new Map([['Start>Task_Review', [{ x: -50, y: 40 }, { x: 0, y: 40 }]]]) };
  const svg = coverageSvg(model, drawing, (id) => ({ count: id === 'End_No' ? 0 : 7, excused: false }));

  it('says at every element and flow how often it was gone through, and marks what never was', () => {
    expect(svg).toContain('<g class="element covered"><title>Task_Review: 7</title>');
    expect(svg).toContain('<g class="element missed"><title>End_No: 0</title>');
    expect(svg).toContain('<g class="flow covered"><title>Start&gt;Task_Review: 7</title>');
  });
});
