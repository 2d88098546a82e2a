import { addDays, beijingDate, civilDate } from '@beian/calendar';
import { legalTime } from '@beian/cases';
import { at, type Browser, type Told } from '../testing/browser.js';
import { key, listOf } from '../testing/filer.js';
import { FilingWorld, idOf } from '../testing/filing-world.js';

describe('what supervisors put on record about a filing', () => {
  let world: FilingWorld;
  let institution: Browser;
  let supervisor: Browser;
  let filingId: string;
  let today: string;

  beforeAll(async () => {
    world = await FilingWorld.open();
    [institution, supervisor] = [await world.person('fuzhuang-jingban'), await world.person('fz-dudao')];
    filingId = idOf(await institution.get('/api/v1/filings'), 'items', 0, 'id');
    today = beijingDate((await legalTime(world.api.deps.database.sql)).now);
  });
  afterAll(() => world.close());

  const order = (changes: object = {}) => ({ kind: 'rectificationOrder', issuedOn: today, dueOn: addDays(civilDate(today), 15), text: '完善考场监控，补录考评员资料', basis: '2026年第三季度质量督导检查', ...changes });
  const enter = (by: Browser, entry: object): Promise<Told> => by.post(`/api/v1/filings/${filingId}/supervision`, entry, key());
  const close = (by: Browser, id: string, done: object): Promise<Told> => by.post(`/api/v1/filings/${filingId}/supervision/${id}/close`, done, key());
  const shown = async (by: Browser) => listOf(await by.get(`/api/v1/filings/${filingId}`), 'supervision');
  const faults = ({ status, body }: Told) => [status, at(body, 'violations', 0, 'path'), at(body, 'violations', 0, 'code')];

  it('is read by the institution at once, which is told, under the name of the office and not of the person', async () => {
    const told = await enter(supervisor, order());
    expect(told.status).toBe(201);
    expect(await shown(institution)).toEqual([{
      id: at(told.body, 'id'), ...order(), issuedBy: '福州市职业技能鉴定指导中心', doneOn: null, completion: null, overdue: false,
      takenBackOn: null, takenBackWhy: null, mayClose: false, mayTakeBack: false,
    }]);
    expect((await institution.get(`/api/v1/filings/${filingId}`)).body).toMatchObject({ maySupervise: false });
    expect((await supervisor.get(`/api/v1/filings/${filingId}`)).body).toMatchObject({ maySupervise: true });
    expect(listOf(await institution.get('/api/v1/notifications'), 'items')[0]).toMatchObject({ caseId: null, filingId, title: { zh: '备案收到整改要求' } });
    const audited = await world.api.data.query(`select outcome, detail from audit_entry where action = 'supervision.recorded' and object_id = $1`, [filingId]);
    expect(audited).toEqual([{ outcome: 'done', detail: { kind: 'rectificationOrder', issuedOn: today } }]);
  });

  it('is entered by nobody but a supervisor who oversees the filing', async () => {
    for (const [username, status] of [['fuzhuang-guanli', 403], ['fz-shouli1', 403], ['ha-dudao', 404]] as const) expect([username, (await enter(await world.person(username), order())).status]).toEqual([username, status]);
    expect(await shown(institution)).toHaveLength(1);
  });

  it('has a day that is not to come, an order one by which it is due, a ground for ending the filing none', async () => {
    const tomorrow = addDays(civilDate(today), 1);
    expect(faults(await enter(supervisor, order({ issuedOn: tomorrow })))).toEqual([422, 'issuedOn', 'DAY_TO_COME']);
    expect(faults(await enter(supervisor, order({ dueOn: undefined })))).toEqual([422, 'dueOn', 'REQUIRED']);
    expect(faults(await enter(supervisor, order({ dueOn: '2020-01-01' })))).toEqual([422, 'dueOn', 'BEFORE_ORDER']);
    expect(faults(await enter(supervisor, order({ kind: 'terminationGround' })))).toEqual([422, 'dueOn', 'NOT_ASKED']);
    expect(faults(await enter(supervisor, order({ issuedOn: '2026-02-30' })))).toEqual([422, 'issuedOn', 'NOT_A_DAY']);
    expect((await enter(supervisor, order({ basis: ' ' }))).status).toBe(422);
  });

  it('is closed once, by any level that oversees the filing, and says how it was completed', async () => {
    const id = idOf(await enter(supervisor, order({ issuedOn: '2026-01-05', dueOn: '2026-01-20' })), 'id');
    expect((await shown(institution)).find((one) => at(one, 'id') === id)).toMatchObject({ overdue: true });
    const province = await world.person('fj-dudao');
    expect(faults(await close(province, id, { doneOn: '2026-01-04', completion: '现场复核，已整改' }))).toEqual([422, 'doneOn', 'DAY_OUT_OF_RANGE']);
    expect((await close(province, id, { doneOn: '2026-02-02', completion: '现场复核，已整改' })).status).toBe(200);
    expect((await shown(institution)).find((one) => at(one, 'id') === id)).toMatchObject({ doneOn: '2026-02-02', completion: '现场复核，已整改', overdue: false });
    expect(await close(supervisor, id, { doneOn: today, completion: '现场复核，已整改' })).toMatchObject({ status: 409, body: { code: 'RECTIFICATION_CLOSED', current: { doneOn: '2026-02-02' } } });
    const ground = idOf(await enter(supervisor, { kind: 'terminationGround', issuedOn: today, text: '伪造考核记录，情节严重', basis: '技能人才评价违纪违规行为处理工作指引 第十四条' }), 'id');
    expect(await close(supervisor, ground, { doneOn: today, completion: '已经改正' })).toMatchObject({ status: 404, body: { code: 'ORDER_UNKNOWN' } });
  });

  it('is taken back by the office that entered it alone, once, with its reason, and counts no more', async () => {
    const entered = { kind: 'terminationGround', issuedOn: today, text: '伪造考核记录，情节严重', basis: '技能人才评价违纪违规行为处理工作指引 第十四条' };
    const [ground, mistaken] = [idOf(await enter(supervisor, entered), 'id'), idOf(await enter(supervisor, order()), 'id')];
    const takeBack = (by: Browser, id: string, reason: string): Promise<Told> => by.post(`/api/v1/filings/${filingId}/supervision/${id}/take-back`, { reason }, key());
    const province = await world.person('fj-dudao');
    expect(await takeBack(province, ground, '登记到了别的机构')).toMatchObject({ status: 403, body: { code: 'RECORD_OF_ANOTHER_OFFICE' } });
    expect((await takeBack(supervisor, ground, ' ')).status).toBe(422);
    for (const id of [ground, mistaken]) expect((await takeBack(supervisor, id, '应登记到另一家机构')).status).toBe(200);
    expect((await shown(institution)).filter((one) => at(one, 'takenBackOn') !== null).map((one) => [at(one, 'id'), at(one, 'takenBackOn'), at(one, 'takenBackWhy'), at(one, 'overdue'), at(one, 'mayTakeBack')]))
      .toEqual([mistaken, ground].map((id) => [id, today, '应登记到另一家机构', false, false]));
    expect(listOf(await institution.get('/api/v1/notifications'), 'items')[0]).toMatchObject({ filingId, title: { zh: '一条监管记录已撤销' } });
    expect(await takeBack(supervisor, ground, '再次撤销')).toMatchObject({ status: 409, body: { code: 'RECORD_TAKEN_BACK', current: { takenBackOn: today } } });
    expect(await close(supervisor, mistaken, { doneOn: today, completion: '现场复核，已整改' })).toMatchObject({ status: 409, body: { code: 'RECORD_TAKEN_BACK' } });
    expect((await shown(supervisor)).filter((one) => at(one, 'mayTakeBack') === true).length).toBeGreaterThan(0);
  });
});
