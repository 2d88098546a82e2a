import { randomUUID } from 'node:crypto';
import { openIncident } from '@beian/cases';
import { employerApplication } from '../../../../workflows/henan/employer-initial-2024/testing/application.js';
import { at, type Browser } from '../testing/browser.js';
import { FilingWorld, idOf } from '../testing/filing-world.js';

const key = () => ({ 'idempotency-key': randomUUID() });

describe('an incident', () => {
  let world: FilingWorld;
  let supervisor: Browser;
  beforeAll(async () => {
    world = await FilingWorld.open();
    supervisor = await world.person('ha-dudao');
  });
  afterAll(() => world.close());

  /** A case that was filed while nothing carried cases out. */
  async function stuckCase(): Promise<string> {
    const clerk = await world.person('xx-shouli1');
    const [institution] = await world.api.data.query(`select id from organisation where uscc = '91410700MA0TERT165'`);
    const draft = idOf(await clerk.post('/api/v1/drafts', { procedureId: 'henan_employer_initial_2024', institutionId: institution.id }, key()), 'id');
    await clerk.send('PUT', `/api/v1/drafts/${draft}`, { body: { form: employerApplication }, headers: { 'if-match': '"1"' } });
    world.engineIsAway = true;
    const caseId = idOf(await clerk.post(`/api/v1/drafts/${draft}/submit`, {}, key()), 'caseId');
    world.engineIsAway = false;
    await openIncident(world.api.deps.database.sql, { caseId, pos: 1, kind: 'unapplied', element: 'Task_FormalReview', message: 'Position 1 has been stored for a minute and is not applied.', diagnosis: 'RUNNING' });
    return caseId;
  }

  async function incidentOf(caseId: string): Promise<string | null> {
    const listed = (await supervisor.get('/api/v1/incidents')).body;
    const found = Array.isArray(listed) ? listed.find((incident) => at(incident, 'caseId') === caseId) : undefined;
    return found === undefined ? null : String(at(found, 'id'));
  }

  it.each(['retry', 'resume'])('is shown to the supervisor, and %s carries the case on; the act is audited', async (action) => {
    const caseId = await stuckCase();
    expect(at((await supervisor.get('/api/v1/incidents')).body, 0, 'name', 'zh')).toBe('材料形式审查');
    const told = await supervisor.post(`/api/v1/incidents/${await incidentOf(caseId)}/${action}`, {}, key());
    expect([told.status, at(told.body, 'state')]).toEqual([200, 'applied']);
    const [moved] = await world.api.data.query('select applied_pos as applied from filing_case where id = $1', [caseId]);
    expect(moved).toEqual({ applied: 1 });
    const audited = await world.api.data.query(`select action from audit_entry where object_id = $1 and action like 'incident.%'`, [caseId]);
    expect(audited).toHaveLength(1);
  });

  it('of a case that no workflow runs is over with the new run', async () => {
    const caseId = await stuckCase();
    await world.api.data.query(`update incident set kind = 'not-running', pos = 0 where case_id = $1`, [caseId]);
    const told = await supervisor.post(`/api/v1/incidents/${await incidentOf(caseId)}/resume`, {}, key());
    expect([told.status, at(told.body, 'state')]).toEqual([200, 'applied']);
    expect(await incidentOf(caseId)).toBeNull();
  });

  it('is neither shown to others nor acted on by them', async () => {
    const incident = await incidentOf(await stuckCase());
    const clerk = await world.person('xx-shouli1');
    expect((await clerk.get('/api/v1/incidents')).status).toBe(403);
    expect((await clerk.post(`/api/v1/incidents/${incident}/retry`, {}, key())).status).toBe(403);
    expect((await supervisor.post(`/api/v1/incidents/${randomUUID()}/retry`, {}, key())).status).toBe(404);
  });
});
