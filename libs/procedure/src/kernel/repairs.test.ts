import { MemoryCase } from '../memory/index.js';
import { libraryCard, processModels, toyLibraryCard } from '../testing/index.js';

const modelOf = (id: string) => {
  const model = processModels[id];
  if (model === undefined) throw new Error(`no process ${id}`);
  return model;
};
const world = { modelOf, decide: () => ({ result: 'ADULT', facts: {} }) };
type Filing = MemoryCase<typeof toyLibraryCard>;
const members = ['member-1', 'member-2', 'member-3'];

async function atVote(): Promise<Filing> {
  const filing = await new MemoryCase(libraryCard, world).start();
  return filing.act('Task_CheckIdentity', 'CONFIRMED');
}

const waiting = (filing: Filing) => filing.offers().filter(({ kind }) => kind === 'act').map(({ element, instance }) => [element, instance].filter((part) => part !== null).join(' '));
const lastMoves = (filing: Filing) => filing.log.filter(({ pos }) => pos === filing.log.at(-1)?.pos).map(({ kind, element, activation }) => `${kind} ${element} ${activation}`);
const serialOf = (filing: Filing, element: string) => filing.log.findLast((move) => move.kind === 'entered' && move.element === element)?.activation;

describe('a repair', () => {
  it('opens the step again that was completed wrongly, with the activation it had', async () => {
    const filing = await atVote();
    const [check, vote] = [serialOf(filing, 'Task_CheckIdentity'), serialOf(filing, 'Task_CommitteeVote')];
    await filing.repair(2);
    expect(waiting(filing)).toEqual(['Task_CheckIdentity']);
    expect(lastMoves(filing)).toEqual(['repaired toy_library_card 0', `cancelled Task_CommitteeVote ${vote}`, `entered Task_CheckIdentity ${check}`]);
    await filing.act('Task_CheckIdentity', 'DOUBTFUL');
    expect(serialOf(filing, 'Task_CommitteeVote')).toBeGreaterThan(vote ?? 0);
    expect(filing.incidents).toEqual([]);
  });

  it('asks again only those members of a committee whose answers are void', async () => {
    const filing = await atVote();
    for (const instance of members) await filing.act('Task_CommitteeVote', 'YES', { instance });
    await filing.repair(4);
    expect(waiting(filing)).toEqual(['Task_CommitteeVote member-2', 'Task_CommitteeVote member-3']);
    await filing.act('Task_CommitteeVote', 'NO', { instance: 'member-2' });
    await filing.act('Task_CommitteeVote', 'NO', { instance: 'member-3' });
    expect(filing.ended).toBe('End_Refused');
  });

  it('goes back into a call that has returned', async () => {
    const filing = await atVote();
    for (const instance of members) await filing.act('Task_CommitteeVote', 'YES', { instance });
    await filing.act('Task_CheckCard', 'PASS');
    await filing.repair(6);
    expect(lastMoves(filing).map((move) => move.split(' ').slice(0, 2).join(' '))).toEqual([
      'repaired toy_library_card', 'cancelled Task_CheckCard', 'cancelled Call_SecondCheck', 'entered Call_FirstCheck', 'entered Task_CheckCard',
    ]);
    await filing.act('Task_CheckCard', 'FAIL');
    expect(filing.ended).toBe('End_Refused');
  });

  it('leaves a parallel step alone that nothing void has touched', async () => {
    const child = await new MemoryCase(libraryCard, { ...world, decide: () => ({ result: 'CHILD', facts: {} }) }).start();
    await child.act('Task_GuardianConsent');
    await child.repair(2);
    expect(lastMoves(child).filter((move) => move.includes('Task_CheckIdentity'))).toEqual([]);
    expect(waiting(child)).toEqual(['Task_CheckIdentity', 'Task_GuardianConsent']);
  });

  it('can take one open step up anew and make nothing void', async () => {
    const filing = await (await new MemoryCase(libraryCard, world).start()).fire('Boundary_IdentityReminder');
    await filing.repair(3, [serialOf(filing, 'Task_CheckIdentity') ?? 0]);
    await filing.fire('Boundary_IdentityReminder');
    expect(filing.log.filter(({ kind, element }) => kind === 'fired' && element === 'Boundary_IdentityReminder')).toHaveLength(2);
  });

  it('supersedes what comes for a step that it made void', async () => {
    const filing = await atVote();
    const late = filing.offers().find(({ instance }) => instance === 'member-1');
    if (late === undefined) throw new Error('nobody votes');
    await filing.repair(2);
    await filing.take(late, 'YES');
    expect(filing.log.at(-1)).toMatchObject({ kind: 'superseded', element: 'Task_CommitteeVote', detail: { by: 'repair' } });
  });

  it('can be repaired itself, and what it made void stays void', async () => {
    const filing = await atVote();
    await filing.repair(2);
    await filing.act('Task_CheckIdentity', 'DOUBTFUL');
    await filing.act('Task_CommitteeVote', 'NO', { instance: 'member-1' });
    await filing.repair(4);
    expect(waiting(filing)).toEqual(['Task_CheckIdentity']);
    await filing.repair(2);
    await filing.act('Task_CheckIdentity', 'CONFIRMED');
    expect(waiting(filing)).toHaveLength(3);
    const again = await new MemoryCase(libraryCard, world).resume(filing);
    expect([again.incidents, again.offers()]).toEqual([[], filing.offers()]);
  });

  it('gets a case going again whose next step no code could carry out', async () => {
    const filing = await atVote();
    const vote = filing.offers().find(({ instance }) => instance === 'member-1');
    if (vote === undefined) throw new Error('nobody votes');
    await filing.take(vote, 'PERHAPS');
    for (const instance of members.slice(1)) await filing.act('Task_CommitteeVote', 'YES', { instance });
    expect(filing.incidents).toMatchObject([{ kind: 'illegal-move', element: 'Task_CommitteeVote' }]);
    await filing.repair(3);
    expect(waiting(filing)).toEqual(['Task_CommitteeVote member-1', 'Task_CommitteeVote member-2', 'Task_CommitteeVote member-3']);
  });
});
