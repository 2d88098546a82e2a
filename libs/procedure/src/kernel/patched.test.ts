import { MemoryCase } from '../memory/index.js';
import { processModels, toyLibraryCard } from '../testing/index.js';
import { course } from './index.js';

const modelOf = (id: string) => {
  const model = processModels[id];
  if (model === undefined) throw new Error(`no process ${id}`);
  return model;
};

/** A child's guardian is asked only by the fixed code. */
const fixed = course(toyLibraryCard, async (step) => {
  await step.withdrawable('EventSub_Withdraw', async (step) => {
    await step.rule('Rule_MembershipKind');
    await step.fork('Gateway_ChecksFork', {
      Flow_Gateway_ChecksFork_Task_CheckIdentity: async (step) => {
        await step.task('Task_CheckIdentity', { Boundary_IdentityReminder: async (step) => void step.end('End_IdentityReminderSent') });
      },
      Flow_Gateway_ChecksFork_Gateway_GuardianApplies: async (step) => {
        if (!step.patched('ask-guardian')) return step.choose('Gateway_GuardianApplies', 'Flow_GuardianApplies_No');
        step.choose('Gateway_GuardianApplies', 'Flow_GuardianApplies_Yes');
        await step.task('Task_GuardianConsent');
      },
    }, 'Gateway_ChecksJoin');
    await step.each('Task_CommitteeVote', ['one'], { Boundary_QuestionAsked: async (step) => void step.end('End_QuestionAnswered') });
  }, async (step) => void step.end('End_Withdrawn'));
});
const world = (patched: boolean) => ({ modelOf, decide: () => ({ result: 'CHILD', facts: {} }), patched: () => patched });

describe('a fix inside an edition', () => {
  it('is a move of the case that met it', async () => {
    const filing = await new MemoryCase(fixed, world(true)).start();
    expect(filing.log.filter(({ kind }) => kind === 'patched').map(({ element }) => element)).toEqual(['ask-guardian']);
    expect(filing.offers().map(({ element }) => element)).toContain('Task_GuardianConsent');
  });

  it('leaves cases alone that had passed it before', async () => {
    const filing = await new MemoryCase(fixed, world(false)).start();
    expect(filing.offers().map(({ element }) => element)).not.toContain('Task_GuardianConsent');
    expect(filing.log.some(({ kind }) => kind === 'patched')).toBe(false);
  });

  it('is answered from the record when a case runs again, whatever the new run would say', async () => {
    const before = await new MemoryCase(fixed, world(false)).start();
    const after = await new MemoryCase(fixed, world(true)).start();
    for (const filing of [before, after]) {
      const again = await new MemoryCase(fixed, world(filing === before)).resume(filing);
      expect(again.incidents).toEqual([]);
      expect(again.offers()).toEqual(filing.offers());
    }
  });
});
