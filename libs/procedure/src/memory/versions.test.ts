import { committee, guardedCard, largerCommittee, libraryCard, libraryCard2025, processModels, unguardedCard } from '../testing/index.js';
import { MemoryCase, replayRun, type CaseRecord } from './index.js';

const modelOf = (id: string) => {
  const model = processModels[id];
  if (model === undefined) throw new Error(`no process ${id}`);
  return model;
};
const world = (patched: boolean) => ({ modelOf, decide: () => ({ result: 'ADULT', facts: {} }), patched: () => patched });
const begun = () => new MemoryCase(libraryCard, world(true)).start();
const goingOn = (filing: CaseRecord, patched = true) => new MemoryCase(guardedCard, world(patched)).resume(filing);
type Card = MemoryCase<typeof libraryCard.diagram>;

const asked = (filing: Card) => filing.offers().flatMap(({ element, instance }) => (element === 'Task_CommitteeVote' && instance !== null ? [instance] : []));

async function amended(filing: Card): Promise<Card> {
  return (await filing.message('requestAmended')).act('Task_ReviewAmendment');
}

async function atVote(): Promise<Card> {
  return (await begun()).act('Task_CheckIdentity', 'CONFIRMED');
}

describe('a fix made while cases run', () => {
  it('is met by a case that began before it but had not come to it', async () => {
    const filing = await (await goingOn(await begun())).act('Task_CheckIdentity', 'CONFIRMED');
    expect([asked(filing), filing.patches]).toEqual([largerCommittee, [{ id: 'committee-of-five', pos: 2 }]]);
  });

  it('leaves the course of a case that had come to it', async () => {
    const filing = await goingOn(await atVote());
    expect([asked(filing), filing.patches, filing.incidents]).toEqual([committee, [], []]);
  });

  it('stops a case that had come to it when nobody guarded it', async () => {
    const filing = await new MemoryCase(unguardedCard, world(true)).resume(await atVote());
    expect(filing.incidents).toMatchObject([{ kind: 'digest-mismatch', pos: 2 }]);
  });

  it('is answered for each time it is asked in a loop, and from the record ever after', async () => {
    const filing = await amended(await amended(await goingOn(await atVote())));
    expect(filing.patches).toEqual([{ id: 'committee-of-five', pos: 4 }, { id: 'committee-of-five', pos: 6 }]);
    const again = await goingOn(filing, false);
    expect([asked(again), again.incidents]).toEqual([largerCommittee, []]);
    expect(await replayRun(guardedCard, filing.stored, modelOf, filing.log)).toBeNull();
  });
});

describe('a new edition', () => {
  it('begins cases under its own process while those of the old one finish under theirs', async () => {
    const old = await atVote();
    const revised = await new MemoryCase(libraryCard2025, world(true)).start();
    await revised.act('Task_CheckIdentity', 'CONFIRMED');
    for (const instance of committee) await old.act('Task_CommitteeVote', 'NO', { instance });
    await revised.act('Task_CheckCard', 'PASS');
    expect([old.ended, revised.ended]).toEqual(['End_Refused', 'End_CardIssued']);
    expect([old, revised].map(({ log }) => log[0]?.process)).toEqual(['toy_library_card', 'toy_library_card_2025']);
  });
});
