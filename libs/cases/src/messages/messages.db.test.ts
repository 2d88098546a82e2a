import { libraryCard, processModels } from '@beian/procedure/testing';
import { tellOrganisation } from '../index.js';
import { InProcessCourse } from '../testing/in-process-course.js';
import { ToyWorld } from '../testing/toy-world.js';

let world: ToyWorld;
beforeAll(async () => { world = await ToyWorld.open(); });
afterAll(() => world.close());

const told = (caseId: string) => world.deps.database.sql.rows(`select template, org_id as org, role from notification where case_id = $1`, [caseId]);

/** The clerk answers after the reminder fell due. */
async function afterReminder(caseId: string): Promise<void> {
  const timer = await world.deps.database.sql.row<{ due: string }>(`select due_at as due from case_timer where case_id = $1 and element = 'Boundary_IdentityReminder'`, [caseId]);
  await world.moveClockTo(timer?.due ?? '');
  await world.act(caseId, 'Task_CheckIdentity', { outcome: 'CONFIRMED' });
}

describe('messages of a case', () => {
  it('go to those who hold the role, in the organisation that performs it in this case', async () => {
    const caseId = await world.start();
    const course = await world.course(caseId);
    await afterReminder(caseId);
    await course.goOn();
    expect(await told(caseId)).toEqual([{ template: 'toy/identity-reminder', org: world.library, role: 'clerk' }]);
  });

  it('go to an address without an account as it was sealed', async () => {
    const caseId = await world.start();
    const course = await world.course(caseId);
    await world.act(caseId, 'Task_CheckIdentity', { outcome: 'CONFIRMED' });
    await world.message(caseId, 'questionAsked');
    await course.goOn();
    const [delivery] = await world.deps.database.sql.rows('select template, address_sealed as sealed, address_place as place, state, channel, user_id as user from message_delivery where case_id = $1', [caseId]);
    expect(delivery).toEqual({ template: 'toy/answer', sealed: 'sealed:k1:toy', place: 'toy', state: 'waiting', channel: 'mail', user: null });
  });

  it('stop the case when nobody wrote their words', async () => {
    const caseId = await world.start();
    const { registry } = world.deps;
    const procedures = Object.fromEntries(Object.entries(registry.procedures).map(([id, { messages: _, ...procedure }]) => [id, procedure]));
    const course = await InProcessCourse.begin({ ...world.deps, registry: { ...registry, procedures } }, libraryCard, (process) => processModels[process] ?? libraryCard.diagram, caseId);
    await afterReminder(caseId);
    await expect(course.goOn()).rejects.toThrow(/nobody declared the message toy\/identity-reminder/);
    expect(await told(caseId)).toEqual([]);
  });
});

describe('a message without a case', () => {
  it('stands on the page of its organisation, and open pages hear of it', async () => {
    const { sql } = world.deps.database;
    await tellOrganisation(sql, { caseId: null, filingId: null, orgId: world.library, role: null, template: 'filing-published', parameters: {}, at: new Date().toISOString() });
    expect(await sql.rows('select template, role from notification where case_id is null')).toEqual([{ template: 'filing-published', role: null }]);
    expect(await sql.rows(`select orgs from live_event where kind = 'notification' and case_id is null`)).toEqual([{ orgs: [world.library] }]);
  });
});
