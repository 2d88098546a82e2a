import { course } from '@beian/procedure/kernel';
import { MemoryCase } from '@beian/procedure/memory';
import { callerOf } from '../../../tools/conformance/coverage/caller.js';
import { sharedIssueDocument } from '../../generated/index.js';
import { issueDocument, type DeliveryWay } from './workflow.js';

const caller = callerOf('shared_issue_document');
const waysTaken = async (delivery: readonly DeliveryWay[]): Promise<readonly string[]> => {
  const issuing = course(caller, async (step) => {
    await step.call('Call', issueDocument, { documents: ['DOC-REJ'], delivery });
    step.end('End');
  });
  const filing = await new MemoryCase(issuing, {
    modelOf: (id) => (id === caller.id ? caller : sharedIssueDocument), parameters: {}, decide: () => ({ result: 'DONE', facts: {} }),
  }).start();
  for (const task of ['Task_DraftDocument', 'Task_CheckDocument']) await filing.act(task);
  await filing.act('Task_SignDocument', 'SIGNED');
  await filing.finish('Service_ApplySeal');
  return filing.log.flatMap(({ flow }) => /^Flow_(\w+)Applies_Yes$/.exec(flow ?? '')?.[1] ?? []).sort();
};

describe('a document goes out', () => {
  it('by each way that is asked for and by no other', async () => {
    expect(await waysTaken(['phone'])).toEqual(['Phone']);
    expect(await waysTaken(['web'])).toEqual(['Web']);
    expect(await waysTaken(['mail', 'electronic'])).toEqual(['Electronic', 'Mail']);
  });

  it('electronically when no way is asked for', async () => {
    expect(await waysTaken([])).toEqual(['Electronic']);
  });
});
