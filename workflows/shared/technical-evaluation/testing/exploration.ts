import { caller } from '../../../../tools/conformance/coverage/caller.js';
import { exploring } from '../../../../tools/conformance/coverage/exploration.js';
import { technicalEvaluation } from '../workflow.js';

export const exploration = exploring(caller('shared_technical_evaluation', async (step) => {
  await step.call('Call', technicalEvaluation, { rectifyInside: step.parameters['inside'] === true });
  step.end('End');
}), { process: 'shared_technical_evaluation', parameters: { inside: [false, true], rectificationRounds: [2, 1, 3] }, facts: { experts: [['expert-1', 'expert-2', 'expert-3'], ['expert-1']] }, cases: 12, longest: 12 });
