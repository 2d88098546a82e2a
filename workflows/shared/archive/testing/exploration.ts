import { caller } from '../../../../tools/conformance/coverage/caller.js';
import { exploring } from '../../../../tools/conformance/coverage/exploration.js';
import { archive } from '../workflow.js';

export const exploration = exploring(caller('shared_archive', async (step) => {
  await step.call('Call', archive, {});
  step.end('End');
}), { process: 'shared_archive', cases: 12, longest: 12 });
