import { caller } from '../../../../tools/conformance/coverage/caller.js';
import { exploring } from '../../../../tools/conformance/coverage/exploration.js';
import { issueDocument, type DeliveryWay } from '../workflow.js';

const WAYS: readonly (readonly DeliveryWay[])[] = [['phone', 'mail', 'electronic'], ['web'], [], ['phone', 'web']];
const published = 1;

export const exploration = exploring(caller('shared_issue_document', async (step) => {
  await step.call('Call', issueDocument, { documents: ['DOC-REJ'], delivery: WAYS[Number(step.parameters['ways'] ?? published)] ?? [] });
  step.end('End');
}), { process: 'shared_issue_document', parameters: { ways: [...WAYS.keys()] }, cases: 12, longest: 12 });
