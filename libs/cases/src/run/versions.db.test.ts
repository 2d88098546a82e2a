import { committee, guardedCard, largerCommittee, libraryCard2025 } from '@beian/procedure/testing';
import { playToIdentity, playToVote } from '../testing/toy-courses.js';
import { ToyWorld } from '../testing/toy-world.js';
import { loadRun } from './load-run.js';

let world: ToyWorld;
beforeAll(async () => { world = await ToyWorld.open(); });
afterAll(() => world.close());

const confirmed = { outcome: 'CONFIRMED' };
const voters = async (caseId: string) => (await world.tasks(caseId)).flatMap(({ element, instance }) => (element === 'Task_CommitteeVote' ? [instance] : []));
const patches = async (caseId: string) => (await loadRun(world.deps, { caseId, mismatches: 0 })).patches;

describe('cases that run while their procedure is fixed', () => {
  it('meet the fix where they had not come to it; the answer is stored with its position', async () => {
    const { caseId } = await playToIdentity(world);
    const fixed = await world.courseOn(caseId, guardedCard);
    await world.act(caseId, 'Task_CheckIdentity', confirmed);
    await fixed.goOn();
    expect([await voters(caseId), await patches(caseId)]).toEqual([largerCommittee, [{ id: 'committee-of-five', pos: 2 }]]);
  });

  it('keep the course they had taken, meet the fix when they come by again, and are resumed with the answer of each time', async () => {
    const { caseId } = await playToVote(world);
    const fixed = await world.courseOn(caseId, guardedCard);
    expect(await voters(caseId)).toEqual(committee);
    for (const note of ['第一次变更', '第二次变更']) {
      await world.message(caseId, 'requestAmended');
      await fixed.goOn();
      await world.act(caseId, 'Task_ReviewAmendment', { note }, { actor: world.person('赵审核') });
      await fixed.goOn();
    }
    expect([await voters(caseId), await patches(caseId)]).toEqual([largerCommittee, [{ id: 'committee-of-five', pos: 4 }, { id: 'committee-of-five', pos: 6 }]]);
    const again = await world.courseOn(caseId, guardedCard);
    for (const instance of largerCommittee) await world.act(caseId, 'Task_CommitteeVote', { outcome: 'NO' }, { instance });
    await again.goOn();
    expect([again.sent.map(({ pos }) => pos), again.ended]).toEqual([[7, 8, 9, 10, 11], 'End_Refused']);
  });

  it('finish under the old edition beside those of the new one', async () => {
    const old = await playToVote(world);
    const caseId = await world.start({ name: '张读者', minor: false }, 'toy/library-card-2025');
    const revised = await world.courseOn(caseId, libraryCard2025);
    await world.act(caseId, 'Task_CheckIdentity', confirmed);
    for (const instance of committee) await world.act(old.caseId, 'Task_CommitteeVote', { outcome: 'NO' }, { instance });
    await revised.goOn();
    await old.course.goOn();
    await world.act(caseId, 'Task_CheckCard', { outcome: 'PASS' });
    await revised.goOn();
    expect([old.course.ended, revised.ended]).toEqual(['End_Refused', 'End_CardIssued']);
    const pinned = await world.deps.database.sql.rows<{ process: string }>('select process_id as process from case_diagram where case_id = $1 order by 1', [caseId]);
    expect(pinned.map(({ process }) => process)).toEqual(['toy_card_check', 'toy_library_card_2025']);
  });
});
