import { caller } from '../../../../tools/conformance/coverage/caller.js';
import { exploring } from '../../../../tools/conformance/coverage/exploration.js';
import { rectification } from '../workflow.js';

export const exploration = exploring(caller('shared_rectification', async (step) => {
  await step.call('Call', rectification, {});
  step.end('End');
}), { process: 'shared_rectification', parameters: { rectificationRounds: [2, 1, 3] }, cases: 12, longest: 12 });
