import { caller } from '../../../../tools/conformance/coverage/caller.js';
import { exploring } from '../../../../tools/conformance/coverage/exploration.js';
import { reportPublish } from '../workflow.js';

export const exploration = exploring(caller('shared_report_publish', async (step) => {
  await step.call('Call', reportPublish, { filingLevel: step.parameters['city'] === true ? 'CITY' : 'PROVINCE', postFilingPublicityDays: Number(step.parameters['postFilingPublicityDays']) });
  step.end('End');
}), { process: 'shared_report_publish', parameters: { city: [true, false], postFilingPublicityDays: [5, 0] }, cases: 12, longest: 12 });
