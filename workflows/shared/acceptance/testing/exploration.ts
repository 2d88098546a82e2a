import { caller } from '../../../../tools/conformance/coverage/caller.js';
import { exploring } from '../../../../tools/conformance/coverage/exploration.js';
import { acceptance } from '../workflow.js';

export const exploration = exploring(caller('shared_acceptance', async (step) => {
  await step.call('Call', acceptance, { proposed: { industry: step.parameters['industry'] === true, supervising: false } });
  step.end('End');
}), { process: 'shared_acceptance', parameters: { industry: [true, false] }, facts: { industry: [true, false], supervising: [true, false] }, cases: 12, longest: 12 });
