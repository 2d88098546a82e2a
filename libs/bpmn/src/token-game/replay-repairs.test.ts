import { logOf } from '../testing/log-of.js';
import { sketch } from '../testing/sketch.js';
import { replay } from './replay.js';

const open = { conforms: true, open: true };
const model = sketch('p', ['Start>Fork', 'Fork>TaskA', 'Fork>TaskB', 'TaskA>TaskC', 'TaskC>Join', 'TaskB>Join', 'Join>End', 'BoundarySoon>EndReminded'], { BoundarySoon: { attachedTo: 'TaskB' } });
const begun = ['completed Start 1 pos=1', 'completed Fork 2 pos=1', 'entered TaskA 3 pos=1', 'entered TaskB 4 pos=1'];
const wrong = [...begun, 'completed TaskA 3 pos=2', 'entered TaskC 5 pos=2'];
const verdict = (...lines: string[]) => replay([model], logOf('p', lines));

describe('replaying a repair', () => {
  const repaired = [...wrong, 'repaired p 0 pos=3 to=2', 'cancelled TaskC 5 pos=3', 'entered TaskA 3 pos=3'];

  it('goes on from before the position it names, with what was open then', () => expect(verdict(...repaired)).toEqual(open));

  it('lets the step be done again, and be repaired again', () => {
    const again = [...repaired, 'completed TaskA 3 pos=4', 'entered TaskC 6 pos=4'];
    expect(verdict(...again)).toEqual(open);
    expect(verdict(...again, 'repaired p 0 pos=5 to=4', 'cancelled TaskC 6 pos=5', 'entered TaskA 3 pos=5', 'completed TaskA 3 pos=6', 'entered TaskC 7 pos=6')).toEqual(open);
    expect(verdict(...again, 'repaired p 0 pos=5 to=2', 'cancelled TaskC 6 pos=5', 'entered TaskA 3 pos=5')).toEqual(open);
  });

  it('takes one open step up anew, whose reminder may then fire again', () => {
    const reminded = ['fired BoundarySoon 6 pos=3 host=4', 'completed EndReminded 7 pos=3'];
    const anew = [...wrong, ...reminded, 'repaired p 0 pos=4 to=4', 'cancelled TaskB 4 pos=4', 'entered TaskB 4 pos=4'];
    expect(verdict(...anew, 'fired BoundarySoon 8 pos=5 host=4', 'completed EndReminded 9 pos=5')).toEqual(open);
    expect(verdict(...wrong, ...reminded, 'fired BoundarySoon 8 pos=5 host=4')).toMatchObject({ conforms: false });
  });

  it.each([
    ['something that stays open though it came later', [...wrong, 'repaired p 0 pos=3 to=2', 'entered TaskA 3 pos=3'], 'TaskC must not stay open after the repair'],
    ['something that is not taken up again', [...wrong, 'repaired p 0 pos=3 to=2', 'cancelled TaskC 5 pos=3'], 'The repair does not take up TaskA again'],
    ['something taken up that was not open then', [...wrong, 'repaired p 0 pos=3 to=3', 'entered TaskA 3 pos=3'], 'The repair cannot take up TaskA (activation 3)'],
    ['a step that goes on within the repair', [...repaired, 'completed TaskA 3 pos=3'], 'TaskA has no place in a repair'],
    ['a step that went on as if nothing had been repaired', [...repaired, 'completed TaskC 5 pos=4'], 'TaskC (activation 5) is not open'],
    ['a repair that does not say what it makes void', [...wrong, 'repaired p 0 pos=3'], 'The repair does not say what it makes void'],
    ['a step left as it was though its reminder is void', [...wrong, 'fired BoundarySoon 6 pos=3 host=4', 'completed EndReminded 7 pos=3', 'repaired p 0 pos=4 to=3'], 'TaskB must be taken up anew by the repair'],
  ])('finds %s', (_what, lines, en) => {
    expect(verdict(...lines.map(String))).toMatchObject({ conforms: false, reason: { en } });
  });
});
