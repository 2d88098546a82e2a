import { MemoryCase } from '../memory/index.js';
import { cardCheck, libraryCard, toyLibraryCard, processModels } from '../testing/index.js';
import { course, type Course, type JsonObject, type Move, type Step } from './index.js';

const modelOf = (id: string) => {
  const model = processModels[id];
  if (model === undefined) throw new Error(`no process ${id}`);
  return model;
};
const world = (kind: 'ADULT' | 'CHILD' = 'ADULT') => ({ modelOf, decide: () => ({ result: kind, facts: {} }) });
const newCase = (kind?: 'ADULT' | 'CHILD') => new MemoryCase(libraryCard, world(kind)).start();
const told = (log: readonly Move[]) => log.map(({ kind, element, instance, flow }) => [kind, element, instance, flow].filter((part) => part !== null).join(' '));

async function votedThrough(): Promise<MemoryCase<typeof toyLibraryCard>> {
  const filing = await newCase();
  await filing.act('Task_CheckIdentity', 'CONFIRMED');
  for (const member of ['member-1', 'member-2', 'member-3']) await filing.act('Task_CommitteeVote', 'YES', { instance: member });
  return filing;
}

describe('a case follows its diagram', () => {
  it('runs from request to the issued card, through two calls, a service and an event gateway', async () => {
    const filing = await votedThrough();
    await filing.act('Task_CheckCard', 'REPEAT');
    await filing.finish('Service_PrepareRecheck');
    await filing.act('Task_CheckCard', 'PASS');
    await filing.act('Task_CheckCard', 'PASS');
    await filing.finish('Service_PrintCard');
    await filing.act('Receive_Deposit');
    await filing.fire('Timer_PickupReminder');
    await filing.message('cardPickedUp');
    expect(filing.incidents).toEqual([]);
    expect(filing.ended).toBe('End_CardIssued');
  });

  it('runs the branches of a fork beside each other and joins them once', async () => {
    const filing = await newCase('CHILD');
    expect(filing.offers().filter(({ kind }) => kind === 'act').map(({ element }) => element)).toEqual(['Task_CheckIdentity', 'Task_GuardianConsent']);
    await filing.act('Task_GuardianConsent');
    await filing.act('Task_CheckIdentity', 'DOUBTFUL');
    expect(told(filing.log).filter((move) => move === 'completed Gateway_ChecksJoin')).toHaveLength(1);
    expect(filing.offers().map(({ instance }) => instance).filter((member) => member !== null)).toEqual(['member-1', 'member-2', 'member-3']);
  });

  it('fires a reminder once and lets the task go on waiting', async () => {
    const filing = await newCase();
    const reminder = filing.offers().find(({ element }) => element === 'Boundary_IdentityReminder');
    await filing.fire('Boundary_IdentityReminder');
    expect(told(filing.log)).toEqual(expect.arrayContaining(['fired Boundary_IdentityReminder', 'completed Send_IdentityReminder', 'completed End_IdentityReminderSent']));
    if (reminder === undefined) throw new Error('no reminder was armed');
    await filing.take(reminder);
    expect(told(filing.log).at(-1)).toBe('superseded Boundary_IdentityReminder');
    await filing.act('Task_CheckIdentity', 'CONFIRMED');
    expect(filing.incidents).toEqual([]);
  });

  it('lets an interrupting timer cancel its host, and supersedes the act that comes after', async () => {
    const filing = await newCase();
    const late = filing.offers().find(({ element, kind }) => element === 'Task_CheckIdentity' && kind === 'act');
    await filing.fire('Boundary_IdentityOverdue');
    expect(told(filing.log)).toEqual(expect.arrayContaining(['fired Boundary_IdentityOverdue', 'cancelled Task_CheckIdentity', 'completed Service_MarkUnchecked']));
    if (late === undefined) throw new Error('the task was not open');
    await filing.take(late, 'CONFIRMED');
    expect(filing.log.at(-1)).toMatchObject({ kind: 'superseded', element: 'Task_CheckIdentity', detail: { by: 'Boundary_IdentityOverdue' } });
  });

  it('starts the vote anew, with new activations, after an amendment', async () => {
    const filing = await newCase();
    await filing.act('Task_CheckIdentity', 'CONFIRMED');
    await filing.act('Task_CommitteeVote', 'NO', { instance: 'member-2' });
    await filing.message('requestAmended');
    await filing.act('Task_ReviewAmendment');
    expect(filing.offers().filter(({ element, kind }) => element === 'Task_CommitteeVote' && kind === 'act')).toHaveLength(3);
    for (const member of ['member-1', 'member-2']) await filing.act('Task_CommitteeVote', 'NO', { instance: member });
    await filing.act('Task_CommitteeVote', 'YES', { instance: 'member-3' });
    expect(filing.ended).toBe('End_Refused');
  });

  it('keeps a message that nobody waits for until the next catch', async () => {
    const filing = await votedThrough();
    await filing.message('cardPickedUp');
    for (const round of [1, 2]) await filing.act('Task_CheckCard', 'PASS', { facts: { round } });
    await filing.finish('Service_PrintCard');
    await filing.act('Receive_Deposit');
    expect(filing.ended).toBe('End_CardIssued');
  });
});

describe('a withdrawal', () => {
  it('cancels everything open, innermost first, and ends the case', async () => {
    const filing = await votedThrough();
    await filing.withdraw();
    expect(filing.ended).toBe('End_Withdrawn');
    expect(told(filing.log).slice(-5)).toEqual([
      'cancelled Task_CheckCard', 'cancelled Call_FirstCheck', 'fired EventSub_Withdraw', 'completed Start_WithdrawalReceived', 'completed End_Withdrawn',
    ]);
  });

  it('is superseded once the completion that closes it is there', async () => {
    const filing = await votedThrough();
    for (const round of [1, 2]) await filing.act('Task_CheckCard', 'PASS', { facts: { round } });
    await filing.finish('Service_PrintCard');
    await filing.withdraw();
    expect(filing.ended).toBeNull();
    expect(filing.log.at(-1)).toMatchObject({ kind: 'superseded', detail: { by: 'Service_PrintCard' } });
  });
});

describe('the course is a function of its stimuli', () => {
  it('gives equal digests when the stimuli are fed again, and goes on from there without asking rules again', async () => {
    const filing = await votedThrough();
    const again = await new MemoryCase(libraryCard, world('CHILD')).resume(filing);
    expect(again.incidents).toEqual([]);
    expect(again.asked).toBe(0);
    await again.act('Task_CheckCard', 'FAIL');
    expect(again.ended).toBe('End_Refused');
  });

  it('notices code that now leads elsewhere', async () => {
    const filing = await newCase();
    const changed = course(toyLibraryCard, async (step) => {
      await step.withdrawable('EventSub_Withdraw', async (step) => {
        await step.rule('Rule_MembershipKind');
        await step.fork('Gateway_ChecksFork', {
          Flow_Gateway_ChecksFork_Task_CheckIdentity: async () => undefined,
          Flow_Gateway_ChecksFork_Gateway_GuardianApplies: async (step) => step.choose('Gateway_GuardianApplies', 'Flow_GuardianApplies_No'),
        }, 'Gateway_ChecksJoin');
      }, async (step) => void step.end('End_Withdrawn'));
    });
    const again = await new MemoryCase(changed, world()).resume(filing);
    expect(again.incidents).toHaveLength(1);
  });
});

describe('a fault in the author\'s code is an incident, never a wrong act', () => {
  type ToyStep = Step<typeof toyLibraryCard>;
  const faulty = (body: (step: ToyStep) => Promise<void>): Course<typeof toyLibraryCard, JsonObject, void> => course(toyLibraryCard, body);
  const faultOf = async (body: (step: ToyStep) => Promise<void>) => {
    const filing = await new MemoryCase(faulty(body), world()).start();
    return filing.incidents[0]?.kind;
  };

  it.each<[string, string, (step: ToyStep) => Promise<void>]>([
    ['skips an element', 'illegal-move', async (step) => { await step.each('Task_CommitteeVote', ['a'], { Boundary_QuestionAsked: async () => undefined }); }],
    ['ends where the diagram does not', 'illegal-move', async (step) => { step.end('End_Refused'); }],
    ['calls too early', 'illegal-move', async (step) => { await step.call('Call_FirstCheck', cardCheck, { round: 1 }); }],
    ['does not await a step', 'author-error', async (step) => { void step.rule('Rule_MembershipKind'); await step.task('Task_GuardianConsent'); }],
    ['awaits something that is not a step', 'author-error', async () => { await new Promise(() => undefined); }],
    ['throws', 'author-error', async () => { throw new Error('boom'); }],
    ['returns without an end', 'illegal-move', async (step) => { await step.rule('Rule_MembershipKind'); }],
  ])('when it %s', async (_what, kind, body) => {
    expect(await faultOf(body)).toBe(kind);
  });
});
