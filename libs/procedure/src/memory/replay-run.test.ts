import { course } from '../kernel/index.js';
import { libraryCard, processModels, toyLibraryCard } from '../testing/index.js';
import { MemoryCase, replayRun } from './index.js';

const modelOf = (id: string) => {
  const model = processModels[id];
  if (model === undefined) throw new Error(`no process ${id}`);
  return model;
};
const world = { modelOf, decide: () => ({ result: 'ADULT', facts: {} }) };

/** Asks nobody for the identity. */
const changed = course(toyLibraryCard, async (step) => {
  await step.withdrawable('EventSub_Withdraw', async (step) => {
    await step.rule('Rule_MembershipKind');
    step.end('End_Refused');
  }, async (step) => void step.end('End_Withdrawn'));
});

async function voted() {
  const filing = await new MemoryCase(libraryCard, world).start();
  await filing.act('Task_CheckIdentity', 'CONFIRMED');
  await filing.repair(2);
  return filing.act('Task_CheckIdentity', 'DOUBTFUL');
}

describe('replaying a stored case on the present code', () => {
  it('finds nothing while the code leads the same way, over repairs too', async () => {
    expect(await replayRun(libraryCard, (await voted()).stored, modelOf)).toBeNull();
  });

  it('names the first position that changed code would take otherwise', async () => {
    expect(await replayRun(changed, (await voted()).stored, modelOf)).toMatchObject({ pos: 1, process: 'toy_library_card', element: 'End_Refused', kind: 'illegal-move' });
  });
});
