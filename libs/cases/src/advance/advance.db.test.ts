import { advance } from '../index.js';
import { ToyWorld } from '../testing/toy-world.js';

let world: ToyWorld;
beforeAll(async () => { world = await ToyWorld.open(); });
afterAll(() => world.close());

const stored = (caseId: string) => world.deps.database.transaction((sql) => sql.row<{ state: string; pos: number; seq: number }>(
  'select state, applied_pos as pos, last_seq as seq from filing_case where id = $1', [caseId]));

describe('transaction 2', () => {
  it('opens the first task with a due instant, and routes the case', async () => {
    const caseId = await world.start();
    await world.course(caseId);
    expect((await world.tasks(caseId)).map(({ element, dueAt }) => [element, dueAt !== null])).toEqual([['Task_CheckIdentity', true]]);
    expect(await stored(caseId)).toMatchObject({ state: 'underReview', pos: 1 });
  });

  it('changes nothing when it is repeated, and answers with the stored digest', async () => {
    const caseId = await world.start();
    const course = await world.course(caseId);
    const before = await stored(caseId);
    const [sent] = course.sent;
    if (sent === undefined) throw new Error('nothing was sent');
    const again = await advance(world.deps, sent);
    const other = await advance(world.deps, { ...sent, moves: [], digest: 'f'.repeat(64) });
    expect([again.digest, other.digest]).toEqual([sent.digest, sent.digest]);
    expect(await stored(caseId)).toEqual(before);
  });

  it('refuses a position that is not the next one', async () => {
    const caseId = await world.start();
    const course = await world.course(caseId);
    await world.act(caseId, 'Task_CheckIdentity', { outcome: 'CONFIRMED' });
    await world.withdraw(caseId);
    const [sent] = course.sent;
    if (sent === undefined) throw new Error('nothing was sent');
    await expect(advance(world.deps, { ...sent, pos: 3 })).rejects.toThrow(/stands at position 1/);
  });
});
