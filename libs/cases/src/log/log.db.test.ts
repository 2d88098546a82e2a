import pg from 'pg';
import { ToyWorld } from '../testing/toy-world.js';

let world: ToyWorld;
let caseId: string;
beforeAll(async () => {
  world = await ToyWorld.open();
  caseId = await world.start();
  const course = await world.course(caseId);
  await world.act(caseId, 'Task_CheckIdentity', { outcome: 'CONFIRMED' });
  await course.goOn();
});
afterAll(() => world.close());

describe('the business log', () => {
  it('cannot be changed by the application, nor by the owner of the tables', async () => {
    await expect(world.deps.database.sql.run(`update case_event set kind = 'fired'`)).rejects.toThrow(/permission denied/);
    await expect(world.deps.database.sql.run('delete from case_event')).rejects.toThrow(/permission denied/);
    const owner = new pg.Client({ connectionString: world.test.ownerUrl });
    await owner.connect();
    await expect(owner.query(`update case_event set kind = 'fired'`)).rejects.toThrow(/append-only/);
    await owner.end();
  });

  it('names the person only on what the person did', async () => {
    const named = await world.deps.database.sql.rows(`select element_id as element, kind, actor from case_event where case_id = $1 and actor is not null order by seq`, [caseId]);
    expect(named).toEqual([
      { element: 'Start_CardRequested', kind: 'completed', actor: world.reader.userId },
      { element: 'Task_CheckIdentity', kind: 'completed', actor: world.clerk.userId },
    ]);
  });
});
