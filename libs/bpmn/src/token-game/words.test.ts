import { logOf } from '../testing/log-of.js';
import { sketch } from '../testing/sketch.js';
import { replay } from './replay.js';

const model = sketch('p', ['Start>Task', 'Task>Gateway', 'Gateway>Task', 'Gateway>End', 'BoundaryLate>EndLate', 'StartWithdrawn>EndWithdrawn'], {
  Task: { name: { zh: '初审', en: 'Initial review' } }, Gateway: { name: { zh: '是否通过', en: 'Passed?' } },
  BoundaryLate: { attachedTo: 'Task', interrupting: true, name: { zh: '逾期', en: 'Late' } },
  Sub: { name: { zh: '撤回', en: 'Withdrawal' } }, StartWithdrawn: { parent: 'Sub' }, EndWithdrawn: { parent: 'Sub' },
});
const verdict = (...lines: string[]) => replay([model], logOf('p', lines));
const begun = ['completed Start 1', 'entered Task 2'];

describe('a deviation in words', () => {
  it('names the elements: what came, what was wrong with it, what the diagram allowed there', () => {
    expect(verdict(...begun, 'completed Task 2', 'entered Task 3')).toEqual({
      conforms: false, at: 4,
      reason: { zh: '没有令牌可进入 “初审”（Task）', en: 'No token can enter “Initial review” (Task)' },
      came: { zh: '进入 “初审”（Task）（活动 3）', en: 'enter “Initial review” (Task) (activation 3)' },
      allowed: [{ zh: '通过 “是否通过”（Gateway）', en: 'pass “Passed?” (Gateway)' }],
    });
  });

  it('offers everything that people and clocks may do where the case stands still', () => {
    expect(verdict(...begun, 'completed End 3')).toMatchObject({
      allowed: [{ en: 'complete “Initial review” (Task)' }, { en: 'fire “Late” (BoundaryLate)' }, { en: 'fire “Withdrawal” (Sub)' }],
    });
  });

  it('says what must be cancelled after an interruption', () => {
    expect(verdict(...begun, 'fired BoundaryLate 3 host=2', 'completed EndLate 4')).toMatchObject({ at: 4, allowed: [{ zh: '取消 “初审”（Task）' }] });
  });

  it('has nothing that came where a log breaks off, and says what must still come', () => {
    expect(verdict(...begun, 'completed Task 2')).toMatchObject({ at: 3, came: null, allowed: [{ en: 'pass “Passed?” (Gateway)' }] });
  });

  it('allows nothing after the end', () => {
    expect(verdict(...begun, 'completed Task 2', 'taken Gateway 3 flow=Gateway>End', 'completed End 4', 'entered Task 5')).toMatchObject({ at: 6, allowed: [] });
  });
});
