import { sketch } from './testing/sketch.js';
import { usualWay } from './usual-way.js';

/** Tasks on the way; those in brackets may be passed by. */
const told = (...sketched: Parameters<typeof sketch>): string =>
  usualWay(sketch(...sketched)).filter(({ element: { type } }) => type === 'userTask').map(({ element: { id }, always }) => (always ? id : `(${id})`)).join(' ');

describe('the usual way through a diagram', () => {
  it('leads to the end that is drawn first, and leaves out what leads elsewhere or back', () => {
    expect(told('way', ['Start>TaskA', 'TaskA>Gateway', 'Gateway>TaskB', 'Gateway>TaskAgain', 'Gateway>TaskRefuse', 'TaskAgain>TaskA', 'TaskB>End', 'TaskRefuse>EndRefused'])).toBe('TaskA TaskB');
  });

  it('tells what a case may pass by', () => {
    expect(told('maybe', ['Start>Gateway', 'Gateway>TaskA', 'Gateway>Merge', 'TaskA>Merge', 'Merge>TaskB', 'TaskB>End'])).toBe('(TaskA) TaskB');
  });

  it('takes all branches that meet again, in the order in which they are named', () => {
    expect(told('fork', ['Start>Fork', 'Fork>TaskA', 'Fork>Gateway', 'Gateway>TaskB', 'Gateway>Merge', 'TaskB>Merge', 'TaskA>Join', 'Merge>Join', 'Join>TaskC', 'TaskC>End'])).toBe('TaskA (TaskB) TaskC');
  });

  it('goes over a deadline that takes the place of a task', () => {
    expect(told('late', ['Start>TaskA', 'TaskA>Merge', 'Boundary>Send', 'Send>Merge', 'Merge>TaskB', 'TaskB>End'], { Boundary: { attachedTo: 'TaskA', interrupting: true } })).toBe('TaskA TaskB');
  });

  it('does not lose itself where a hearing leads back into several steps', () => {
    expect(told('hearing', ['Start>TaskReview', 'TaskReview>Gateway', 'Gateway>TaskEvaluate', 'Gateway>TaskHear', 'TaskEvaluate>TaskDecide', 'TaskDecide>GatewayB', 'GatewayB>End', 'GatewayB>TaskHear',
      'TaskHear>GatewayC', 'GatewayC>TaskEvaluate', 'GatewayC>TaskDecide', 'GatewayC>EndRejected'])).toBe('TaskReview TaskEvaluate TaskDecide');
  });

  it('says nothing of a diagram without an end', () => {
    expect(told('endless', ['Start>Task', 'Task>Merge', 'Merge>Task'])).toBe('');
  });
});
