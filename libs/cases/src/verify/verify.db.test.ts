import { countConforming, countVerdicts, readKeptVerdict, VerdictSweep, verifyFleet, wholeFleet } from '../index.js';
import { playToDeposit, playToIdentity, playToRefusal, playToTheEnd, playToVote } from '../testing/toy-courses.js';
import { ToyWorld } from '../testing/toy-world.js';

let world: ToyWorld;
beforeEach(async () => { world = await ToyWorld.open(); });
afterEach(() => world.close());

const verify = (more: object = {}) => verifyFleet(world.deps, { ...wholeFleet, full: false, remember: true, ...more });
const sound = { deviating: [], numbers: [], anchors: [] };

describe('every case', () => {
  it('conforms wherever it stands: just filed, at people, members, services, calls, gateways of events, refused and issued', async () => {
    await world.start();
    for (const play of [playToIdentity, playToVote, playToRefusal, playToDeposit, playToTheEnd]) await play(world);
    expect(await verify()).toMatchObject({ ...sound, verified: 6 });
  });

  it('conforms after reminders and deadlines, questions and amendments, with an act that came too late', async () => {
    const { caseId, course } = await playToIdentity(world);
    const late = await world.task(caseId, 'Task_CheckIdentity');
    await world.moveClockTo(new Date(Date.now() + 30 * 86_400_000).toISOString());
    await course.goOn();
    await world.message(caseId, 'questionAsked');
    await world.act(caseId, 'Task_CommitteeVote', { outcome: 'YES' }, { instance: 'member-2' });
    await world.message(caseId, 'requestAmended');
    await world.act(caseId, 'Task_CommitteeVote', { outcome: 'YES' }, { instance: 'member-1' });
    await course.goOn();
    expect(await world.complete(late, { outcome: 'CONFIRMED' })).toHaveProperty('code');
    await world.act(caseId, 'Task_ReviewAmendment', { note: '变更' }, { actor: world.librarian });
    await course.goOn();
    expect(await verify()).toMatchObject({ ...sound, verified: 1 });
  });

  it('conforms when it was withdrawn with acts queued behind', async () => {
    const { caseId, course } = await playToVote(world);
    await world.withdraw(caseId);
    await world.act(caseId, 'Task_CommitteeVote', { outcome: 'YES' }, { instance: 'member-1' });
    await world.message(caseId, 'questionAsked');
    await course.goOn();
    expect(course.ended).toBe('End_Withdrawn');
    expect(await verify()).toMatchObject({ ...sound, verified: 1 });
  });

  it('is not replayed again while nothing happens to it, unless asked', async () => {
    const { caseId, course } = await playToVote(world);
    await playToRefusal(world);
    expect(await verify()).toMatchObject({ verified: 2, unchanged: 0 });
    expect(await verify()).toMatchObject({ verified: 0, unchanged: 2 });
    await world.act(caseId, 'Task_CommitteeVote', { outcome: 'YES' }, { instance: 'member-1' });
    await course.goOn();
    expect(await verify()).toMatchObject({ verified: 1, unchanged: 1 });
    expect(await verify({ full: true })).toMatchObject({ verified: 2 });
    expect(await verify({ cases: [caseId] })).toMatchObject({ verified: 1 });
    expect(await verify({ full: true, since: new Date(Date.now() + 60_000).toISOString() })).toMatchObject({ verified: 0 });
  });

  it('has its verdict refreshed in the background, a few at a time, until nothing is due', async () => {
    const sweep = new VerdictSweep(world.deps);
    const { caseId, course } = await playToVote(world);
    await playToRefusal(world);
    expect([await sweep.round(1), await sweep.round(1), await sweep.round(1)]).toEqual([1, 1, 0]);
    await world.act(caseId, 'Task_CommitteeVote', { outcome: 'YES' }, { instance: 'member-1' });
    await course.goOn();
    expect(await readKeptVerdict(world.deps.database.sql, caseId)).toMatchObject({ conforms: true, stale: true });
    expect([await sweep.round(9), await sweep.round(9)]).toEqual([1, 0]);
    expect(await readKeptVerdict(world.deps.database.sql, caseId)).toMatchObject({ conforms: true, stale: false });
  });
});

describe('the count of verdicts at a place', () => {
  const counts = () => Promise.all(['filing:990100', `authority:${world.library}`].map((place) => countVerdicts(world.deps.database.sql, place)));
  const same = (told: object) => [told, told];
  const counted = async () => (await world.deps.database.sql.rows<{ n: number }>('select count(*)::int as n from filing_case where verdict_counted'))[0]?.n;
  const again = (statement: string) => world.deps.database.sql.run(statement);

  it('says the same before and after cases that are over are taken into a number, and follows each of them afterwards', async () => {
    const { caseId } = await playToRefusal(world);
    for (const play of [playToTheEnd, playToVote, playToRefusal]) await play(world);
    expect(await counts()).toEqual(same({ conforming: 0, deviating: 0, notVerified: 4 }));
    await verify();
    expect(await counts()).toEqual(same({ conforming: 4, deviating: 0, notVerified: 0 }));
    expect([await countConforming(world.deps.database), await countConforming(world.deps.database), await counted()]).toEqual([3, 0, 3]);
    expect(await counts()).toEqual(same({ conforming: 4, deviating: 0, notVerified: 0 }));

    await again(`update case_verdict set conforms = false where case_id = '${caseId}'`);
    expect([await counted(), await counts()]).toEqual([2, same({ conforming: 3, deviating: 1, notVerified: 0 })]);
    expect(await countConforming(world.deps.database)).toBe(0);
    await verify({ cases: [caseId] });
    expect([await countConforming(world.deps.database), await counts()]).toEqual([1, same({ conforming: 4, deviating: 0, notVerified: 0 })]);

    await again(`update filing_case set last_seq = last_seq + 1 where id = '${caseId}'`);
    expect([await counted(), await counts()]).toEqual([2, same({ conforming: 3, deviating: 0, notVerified: 1 })]);
  });
});
