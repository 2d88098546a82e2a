import { at, type Body, type Browser } from '../testing/browser.js';
import { completion, Filer, formalReview, key, listOf, taskOf } from '../testing/filer.js';
import { FilingWorld, idOf } from '../testing/filing-world.js';

describe('a repair through the API', () => {
  let world: FilingWorld;
  let filer: Filer;
  let supervisor: Browser;
  let leader: Browser;
  beforeAll(async () => {
    world = await FilingWorld.open();
    filer = new Filer(await world.person('jixie-jingban'));
    [supervisor, leader] = [await world.person('xx-dudao'), await world.person('xx-lingdao1')];
  });
  afterAll(() => world.close());

  const points = async (caseId: string) => listOf(await supervisor.get(`/api/v1/cases/${caseId}/repair-points`));
  const propose = (caseId: string, point: Body, reason = '受理意见有误') =>
    supervisor.post(`/api/v1/cases/${caseId}/repairs`, { kind: at(point, 'kind'), to: at(point, 'to'), activation: at(point, 'activation'), instance: at(point, 'instance'), reason }, key());

  async function reviewed(outcome: 'COMPLETE' | 'INCOMPLETE'): Promise<{ caseId: string; clerk: Browser }> {
    const { caseId } = await filer.filed();
    const clerk = await world.person('xx-shouli1');
    const task = await taskOf(clerk, caseId);
    const page = await clerk.get(`/api/v1/tasks/${task}`);
    const done = await clerk.send('POST', `/api/v1/tasks/${task}/complete`, completion(page, formalReview(page, outcome)));
    expect(done.status).toBe(200);
    return { caseId, clerk };
  }

  it('renews an open step once another person approves, and both are on record', async () => {
    const { caseId } = await filer.filed();
    const renewal = (await points(caseId)).find((point) => at(point, 'kind') === 'renew');
    const proposed = await propose(caseId, renewal ?? null);
    expect(proposed.status).toBe(201);
    const repair = idOf(proposed, 'id');
    expect((await supervisor.post(`/api/v1/cases/${caseId}/repairs/${repair}/approve`, {}, key())).body).toMatchObject({ code: 'REPAIR_NEEDS_TWO' });
    const approved = await leader.post(`/api/v1/cases/${caseId}/repairs/${repair}/approve`, {}, key());
    expect([approved.status, approved.body]).toEqual([200, { state: 'approved', carriedOut: true }]);
    expect(listOf(await leader.get(`/api/v1/cases/${caseId}/repairs`))).toMatchObject([{ state: 'approved', reason: '受理意见有误', own: false }]);
    expect(listOf(await leader.get(`/api/v1/cases/${caseId}/timeline`))).toContainEqual(expect.objectContaining({ kind: 'repaired', name: { zh: '更正', en: 'Repair' } }));
    expect(await taskOf(await world.person('xx-shouli1'), caseId)).toMatch(/^[0-9a-f-]{36}$/);
    const audited = await world.api.data.query(`select action, outcome from audit_entry where object_id = $1 and action like 'repair.%' order by seq`, [caseId]);
    expect(audited).toEqual([{ action: 'repair.proposed', outcome: 'done' }, { action: 'repair.approved', outcome: 'refused' }, { action: 'repair.approved', outcome: 'done' }]);
  });

  it('names the notice that went out, and offers no way before it', async () => {
    const { caseId } = await reviewed('COMPLETE');
    const review = (await points(caseId)).find((point) => at(point, 'kind') === 'reopen' && at(point, 'element') === 'Task_FormalReview');
    expect(at(review ?? null, 'whyNot', 'zh')).toMatch(/受理.*须另行作出公文处理/);
    const refused = await propose(caseId, review ?? null);
    expect([refused.status, at(refused.body, 'code')]).toEqual([409, 'OFFICIAL_ACT_OUT']);
  });

  it('is nobody else’s business', async () => {
    const { caseId, clerk } = await reviewed('COMPLETE');
    expect((await clerk.get(`/api/v1/cases/${caseId}/repair-points`)).status).toBe(403);
    expect((await (await world.person('zz-dudao')).get(`/api/v1/cases/${caseId}/repair-points`)).status).toBe(404);
    expect((await leader.post(`/api/v1/cases/${caseId}/repairs`, {}, key())).status).toBe(403);
  });
});
