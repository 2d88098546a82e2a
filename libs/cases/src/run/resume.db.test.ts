import { loadRun } from '../index.js';
import { ToyWorld } from '../testing/toy-world.js';

let world: ToyWorld;
beforeAll(async () => { world = await ToyWorld.open(); });
afterAll(() => world.close());

describe('a new run of a case', () => {
  it('feeds what is stored without writing anything, and goes on', async () => {
    const caseId = await world.start();
    const first = await world.course(caseId);
    await world.act(caseId, 'Task_CheckIdentity', { outcome: 'CONFIRMED' });
    await first.goOn();
    const events = () => world.deps.database.sql.row<{ n: number }>('select count(*) as n from case_event where case_id = $1', [caseId]);
    const before = await events();
    const second = await world.course(caseId);
    expect(second.sent).toEqual([]);
    expect(await events()).toEqual(before);
    for (const instance of ['member-1', 'member-2', 'member-3']) await world.act(caseId, 'Task_CommitteeVote', { outcome: 'NO' }, { instance });
    await second.goOn();
    expect(second.ended).toBe('End_Refused');
  });

  it('reads the answers of rules from the record instead of asking again', async () => {
    const caseId = await world.start({ name: '张读者', minor: true });
    await world.course(caseId);
    const { answers } = await loadRun(world.deps, { caseId, mismatches: 0 });
    expect(Object.values(answers).map(({ result }) => result)).toEqual(['CHILD']);
  });
});
