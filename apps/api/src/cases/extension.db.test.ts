import { randomUUID } from 'node:crypto';
import { addDays, beijingDate, lastDayBefore } from '@beian/calendar';
import { loadCalendar, verifyFleet, wholeFleet } from '@beian/cases';
import { employerApplication } from '../../../../workflows/henan/employer-initial-2024/testing/application.js';
import { at, type Body, type Browser, type Told } from '../testing/browser.js';
import { FilingWorld, idOf } from '../testing/filing-world.js';

const key = () => ({ 'idempotency-key': randomUUID() });

describe('the extension of a correction period (A-02)', () => {
  let world: FilingWorld;
  let clerk: Browser;
  let applicant: Browser;
  beforeAll(async () => {
    world = await FilingWorld.open();
    [clerk, applicant] = [await world.person('xx-shouli1'), await world.person('jixie-jingban')];
  });
  afterAll(() => world.close());

  /** A paper application that was found incomplete. */
  async function atCorrection(): Promise<string> {
    const [institution] = await world.api.data.query(`select id from organisation where uscc = '91410700MA0TERT165'`);
    const draft = idOf(await clerk.post('/api/v1/drafts', { procedureId: 'henan_employer_initial_2024', institutionId: institution.id }, key()), 'id');
    await clerk.send('PUT', `/api/v1/drafts/${draft}`, { body: { form: employerApplication }, headers: { 'if-match': '"1"' } });
    const caseId = idOf(await clerk.post(`/api/v1/drafts/${draft}/submit`, {}, key()), 'caseId');
    const review = await openTask(caseId, 'Task_FormalReview');
    const items = rowsOf((await clerk.get(`/api/v1/tasks/${review}`)).body, 'data', 'items').map((item) => (
      at(item, 'materialId') === 'HA-E-M5' ? { ...item, verdict: 'DOES_NOT_MEET', problem: '未附流程图', requirement: '补充流程图' } : { ...item, verdict: 'MEETS', problem: null, requirement: null }));
    const told = await complete(clerk, review, {
      items, others: [], outcome: 'INCOMPLETE', reason: null, provision: null, competentRegion: null, industryAuthority: null, supervisingRegion: null, overrideReason: null,
    });
    expect([told.status, at(told.body, 'violations') ?? null]).toEqual([200, null]);
    return caseId;
  }

  const openTask = async (caseId: string, element: string): Promise<string> =>
    (await world.api.data.query(`select id from task where case_id = $1 and element = $2 and state = 'open'`, [caseId, element]))[0]?.id;
  const dueOf = async (caseId: string): Promise<string> =>
    (await world.api.data.query(`select due_at from task where case_id = $1 and element = 'Task_SupplementMaterials'`, [caseId]))[0].due_at.toISOString();
  const timerOf = async (caseId: string): Promise<string> =>
    (await world.api.data.query(`select due_at from case_timer where case_id = $1 and element = 'Boundary_CorrectionExpired'`, [caseId]))[0].due_at.toISOString();
  const extend = (by: Browser, caseId: string, reason: string) => by.post(`/api/v1/cases/${caseId}/extend`, { reason }, key());
  const moveTo = (instant: string) => world.api.data.query(
    `update platform_clock set offset_ms = greatest(offset_ms, ceil(extract(epoch from $1::timestamptz - clock_timestamp()) * 1000)::bigint)`, [instant]);

  async function complete(by: Browser, task: string, form: object): Promise<Told> {
    const revision = String(at((await by.get(`/api/v1/tasks/${task}`)).body, 'revision'));
    return by.send('POST', `/api/v1/tasks/${task}/complete`, { body: { form }, headers: { 'if-match': `"${revision}"`, ...key() } });
  }

  async function correct(caseId: string): Promise<Told> {
    const task = await openTask(caseId, 'Task_SupplementMaterials');
    const items = rowsOf((await applicant.get(`/api/v1/tasks/${task}`)).body, 'data', 'items').map((item) => ({ ...item, corrected: true, remark: '已补正' }));
    return complete(applicant, task, { items, attachments: [], remark: null });
  }

  it('moves the due date and the timer together by the working days of the parameter, and stands in the log', async () => {
    const caseId = await atCorrection();
    const before = await dueOf(caseId);
    const calendar = await loadCalendar(world.api.deps.database.sql);
    expect((await extend(clerk, caseId, '单位负责人出差，材料需重新盖章')).status).toBe(200);
    const lastDay = calendar.addWorkdays(lastDayBefore(before), 10).date;
    expect(beijingDate(await dueOf(caseId))).toBe(addDays(lastDay, 1));
    expect(await timerOf(caseId)).toBe(await dueOf(caseId));
    const log = await world.api.data.query(`select element_id as element, actor is not null as signed, detail from case_event where case_id = $1 and kind = 'extended'`, [caseId]);
    expect(log).toEqual([{ element: 'Task_SupplementMaterials', signed: true, detail: expect.objectContaining({ from: expect.anything(), to: expect.anything() }) }]);
  });

  it('lets a correction between the old and the new deadline in, and none after the new one (T-16)', async () => {
    const [inTime, late] = [await atCorrection(), await atCorrection()];
    const old = await dueOf(inTime);
    for (const caseId of [inTime, late]) expect((await extend(clerk, caseId, '材料需重新盖章')).status).toBe(200);
    await moveTo(old);
    expect((await correct(inTime)).status).toBe(200);
    await moveTo(await dueOf(late));
    const told = await correct(late);
    expect([told.status, at(told.body, 'code')]).toEqual([409, 'DEADLINE_PASSED']);
  });

  it('is granted once, with a reason, by the authority of the case', async () => {
    const caseId = await atCorrection();
    const codes = async (by: Browser, reason: string) => {
      const told = await extend(by, caseId, reason);
      return [told.status, at(told.body, 'code') ?? null];
    };
    expect((await codes(clerk, '  '))[0]).toBe(422);
    expect((await codes(applicant, '来不及'))[0]).toBe(403);
    expect((await codes(await world.person('zz-shouli1'), '来不及'))[0]).toBe(404);
    expect(await codes(clerk, '来不及')).toEqual([200, null]);
    expect(await codes(clerk, '还是来不及')).toEqual([409, 'EXTENDED_BEFORE']);
  });

  it('leaves every case in agreement with its diagram and its facts', async () => {
    expect(await verifyFleet(world.api.deps, wholeFleet)).toMatchObject({ deviating: [], numbers: [] });
  });
});

function rowsOf(body: Body, ...path: readonly string[]): readonly { readonly [key: string]: Body }[] {
  const found = at(body, ...path);
  return Array.isArray(found) ? found.filter(isRow) : [];
}

function isRow(value: Body): value is { readonly [key: string]: Body } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
