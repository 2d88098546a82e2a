import { logOf } from '../../../libs/bpmn/src/testing/log-of.js';
import { sketch } from '../../../libs/bpmn/src/testing/sketch.js';
import { Coverage } from './coverage.js';

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
