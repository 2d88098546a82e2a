import { assembleArchive } from '../archive/archive-package.js';
import { performService, type Workshop } from '../index.js';
import { ToyWorld } from '../testing/toy-world.js';

let world: ToyWorld;
beforeAll(async () => { world = await ToyWorld.open(); });
afterAll(() => world.close());

const file = { storageKey: 'k', sha256: 'a'.repeat(64), size: 1 };
const printed: (string | null)[] = [];
const workshop: Workshop = {
  print: async ({ number }) => { printed.push(number); return file; },
  exportReport: async () => file,
  pack: async () => file,
};

async function atPrinting() {
  const caseId = await world.start();
  const course = await world.course(caseId);
  await world.act(caseId, 'Task_CheckIdentity', { outcome: 'CONFIRMED' });
  await course.goOn();
  for (const instance of ['member-1', 'member-2', 'member-3']) await world.act(caseId, 'Task_CommitteeVote', { outcome: 'YES' }, { instance });
  await course.goOn();
  for (const round of [1, 2]) {
    await world.act(caseId, 'Task_CheckCard', { outcome: 'PASS' }, { actor: world.person(`馆员${round}`) });
    await course.goOn();
  }
  const [order] = course.orders;
  if (order === undefined) throw new Error('no service was ordered');
  return { caseId, course, order };
}

describe('a service step', () => {
  it('numbers the document when it is entered, prints it once, and ends as one stimulus however often it is performed', async () => {
    const { caseId, course, order } = await atPrinting();
    await Promise.all([performService(world.deps, workshop, order), performService(world.deps, workshop, order)]);
    await performService(world.deps, workshop, order);
    await course.goOn();
    expect((await world.tasks(caseId)).map(({ element }) => element)).toEqual(['Receive_Deposit']);
    expect(await world.deps.database.sql.rows(`select state, number from official_document where case_id = $1`, [caseId])).toEqual([{ state: 'sealed', number: printed[0] }]);
    expect(await world.deps.database.sql.rows(`select count(*) as n from case_stimulus where case_id = $1 and kind = 'service'`, [caseId])).toEqual([{ n: 1 }]);
  });

  it('closes the withdrawal when the diagram says so', async () => {
    const { caseId, course, order } = await atPrinting();
    await performService(world.deps, workshop, order);
    await course.goOn();
    expect(await world.withdraw(caseId)).toMatchObject({ code: 'WITHDRAWAL_CLOSED' });
  });

  it('packs a document that was numbered a moment ago, and prints it for that', async () => {
    const { caseId } = await atPrinting();
    const packed: string[] = [];
    await assembleArchive(world.deps, { ...workshop, pack: async (_facts, items) => { packed.push(...items.map(({ path }) => path)); return file; } }, caseId, 10);
    expect(packed).toContainEqual(expect.stringMatching(/^documents\/.*\.pdf$/));
    expect(await world.deps.database.sql.rows(`select state from official_document where case_id = $1`, [caseId])).toEqual([{ state: 'sealed' }]);
  });

  it('keeps what went wrong, and can be performed again', async () => {
    const { caseId, order } = await atPrinting();
    const broken: Workshop = { ...workshop, print: async () => { throw new Error('the printer is on fire'); } };
    await expect(performService(world.deps, broken, order)).rejects.toThrow('on fire');
    expect(await world.deps.database.sql.row('select attempts, last_error as error from service_job where case_id = $1', [caseId])).toEqual({ attempts: 1, error: 'the printer is on fire' });
    await performService(world.deps, workshop, order);
    expect(await world.deps.database.sql.rows(`select 1 from case_stimulus where case_id = $1 and kind = 'service'`, [caseId])).toHaveLength(1);
  });

  it('gives numbers without gaps and without doubles when many cases reach it at once', async () => {
    await Promise.all(Array.from({ length: 5 }, atPrinting));
    const rows = await world.deps.database.sql.rows<{ number: string }>(`select number from official_document order by number`);
    const serials = rows.map(({ number }) => Number(/(\d+)号$/.exec(number)?.[1])).sort((a, b) => a - b);
    expect(serials).toEqual(serials.map((_, index) => index + 1));
  });
});
