import pg from 'pg';
import { verifyLog } from '../index.js';
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

/** As somebody who can switch the triggers off. */
async function tamper(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: world.test.adminUrl });
  await client.connect();
  await client.query('set session_replication_role = replica');
  await client.query(statement);
  await client.end();
}

describe('the business log', () => {
  it('cannot be changed by the application, nor by the owner of the tables', async () => {
    await expect(world.deps.database.sql.run(`update case_event set kind = 'fired'`)).rejects.toThrow(/permission denied/);
    await expect(world.deps.database.sql.run('delete from case_event')).rejects.toThrow(/permission denied/);
    const owner = new pg.Client({ connectionString: world.test.ownerUrl });
    await owner.connect();
    await expect(owner.query(`update case_event set kind = 'fired'`)).rejects.toThrow(/append-only/);
    await owner.end();
  });

  it('verifies as long as nobody touched it', async () => {
    expect(await verifyLog(world.deps.database.sql, caseId)).toBeNull();
  });

  it('names the person only on what the person did', async () => {
    const named = await world.deps.database.sql.rows(`select element_id as element, kind, actor from case_event where case_id = $1 and actor is not null order by seq`, [caseId]);
    expect(named).toEqual([
      { element: 'Start_CardRequested', kind: 'completed', actor: world.reader.userId },
      { element: 'Task_CheckIdentity', kind: 'completed', actor: world.clerk.userId },
    ]);
  });

  it('shows a row that was changed, a form that was exchanged, and a row that was cut off', async () => {
    await tamper(`update submission set form = form || '{"outcome":"DOUBTFUL"}' where case_id = '${caseId}' and element = 'Task_CheckIdentity'`);
    expect(await verifyLog(world.deps.database.sql, caseId)).toMatchObject({ fault: 'data' });
    await tamper(`update submission set form = form || '{"outcome":"CONFIRMED"}' where case_id = '${caseId}' and element = 'Task_CheckIdentity'`);
    await tamper(`update case_event set legal_at = legal_at - interval '1 day' where case_id = '${caseId}' and seq = 2`);
    expect(await verifyLog(world.deps.database.sql, caseId)).toEqual({ seq: 2, fault: 'content' });
    await tamper(`update case_event set legal_at = legal_at + interval '1 day' where case_id = '${caseId}' and seq = 2`);
    expect(await verifyLog(world.deps.database.sql, caseId)).toBeNull();
    await tamper(`delete from case_event where case_id = '${caseId}' and seq = (select max(seq) from case_event where case_id = '${caseId}')`);
    expect(await verifyLog(world.deps.database.sql, caseId)).toMatchObject({ fault: 'head' });
  });
});
