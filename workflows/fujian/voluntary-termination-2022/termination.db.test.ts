import { sweepFilings, verifyFleet, wholeFleet } from '@beian/cases';
import { at, type Browser, type Told } from '../../../apps/api/src/testing/browser.js';
import { completion, key, listOf, taskOf, upload } from '../../../apps/api/src/testing/filer.js';
import { InProcessCourse } from '../../../libs/cases/src/testing/in-process-course.js';
import { FilingWorld, idOf } from '../../../apps/api/src/testing/filing-world.js';
import { courses, modelOf } from '../../courses.js';
import { terminationLetter, windUpCheck } from './testing/letter.js';

const procedureId = 'fujian_voluntary_termination_2022';

describe('a voluntary termination in Fujian', () => {
  let world: FilingWorld;
  let admin: Browser;
  let filingId: string;
  beforeAll(async () => {
    world = await FilingWorld.open();
    admin = await world.person('minji-guanli');
    filingId = idOf(await admin.get('/api/v1/filings'), 'items', 0, 'id');
  });
  afterAll(() => world.close());

  const draft = (by: Browser) => by.post('/api/v1/drafts', { procedureId, filingId }, key());
  const filing = async () => (await admin.get(`/api/v1/filings/${filingId}`)).body;
  const permitted = async () => Object.fromEntries(listOf({ status: 200, headers: {}, body: await filing(), bytes: Buffer.of() }, 'permissions').map((one) => [at(one, 'permission'), at(one, 'open')]));

  async function submitted(): Promise<string> {
    const created = await draft(admin);
    const id = idOf(created, 'id');
    expect(at(created.body, 'form')).toMatchObject({ orgName: terminationLetter.orgName, filingNo: terminationLetter.filingNo });
    await admin.send('PUT', `/api/v1/drafts/${id}`, { body: { form: terminationLetter }, headers: { 'if-match': '"1"' } });
    await admin.send('POST', `/api/v1/drafts/${id}/materials/FJ-T-M1/files`, upload('函.pdf'));
    const told = await admin.post(`/api/v1/drafts/${id}/submit`, {}, key());
    expect([told.status, at(told.body, 'violations')]).toEqual([201, undefined]);
    return idOf(told, 'caseId');
  }

  async function does(username: string, caseId: string, form: object): Promise<Told> {
    const person = await world.person(username);
    const task = await taskOf(person, caseId);
    const page = await person.get(`/api/v1/tasks/${task}`);
    return person.send('POST', `/api/v1/tasks/${task}/complete`, completion(page, { ...Object(at(page.body, 'data')), ...form }));
  }

  it('is withdrawn, and the filing goes on as it was', async () => {
    const caseId = await submitted();
    const withdrawn = await admin.post(`/api/v1/cases/${caseId}/withdraw`, { reason: '继续开展评价' }, key());
    expect(withdrawn.status).toBeLessThan(300);
    expect(await filing()).toMatchObject({ status: 'active', versions: [{ version: 1, inForce: true }] });
  });

  it('FJ-R17 FJ-R18 goes to the ministry as a letter of the province, ends the filing, and leaves reporting open for data that are missing', async () => {
    const caseId = await submitted();
    expect(await draft(admin)).toMatchObject({ status: 409, body: { code: 'CASE_UNDER_WAY' } });
    expect((await draft(await world.person('mindian-guanli'))).status).toBe(404);
    expect(await does('fz-dudao', caseId, { ...windUpCheck('OPEN'), openRemark: null })).toMatchObject({ status: 422, body: { rule: 'FJ-R18' } });
    expect((await does('fz-dudao', caseId, windUpCheck('OPEN'))).status).toBe(200);
    expect((await does('fz-huizong', caseId, { remark: null })).status).toBe(200);
    expect((await does('fj-shenghui1', caseId, { verified: true })).status).toBe(200);
    expect(await filing()).toMatchObject({ status: 'windingDown' });
    expect((await admin.post(`/api/v1/cases/${caseId}/withdraw`, { reason: '想撤回' }, key())).status).toBe(409);
    const [letter] = await world.api.data.query(`select number, content::text as content from official_document where case_id = $1 and type = 'DOC-CETTIC'`, [caseId]);
    expect(letter.number).toMatch(/^闽劳鉴报函〔\d{4}〕1号$/);
    for (const part of ['人力资源和社会保障部', terminationLetter.filingNo, '证书数据上传与维护尚未完成（2人次证书数据待上传）', '闽劳鉴〔2022〕26号']) expect(letter.content).toContain(part);

    const published = { url: 'https://www.example.gov.cn/zz/1', screenshots: [] };
    expect(await does('fj-shenghui1', caseId, { ...published, publishedOn: '2020-01-01' })).toMatchObject({ status: 422, body: { rule: 'FJ-R17' } });
    const [{ today }] = await world.api.data.query(`select to_char(clock_timestamp() at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as today`);
    expect((await does('fj-shenghui1', caseId, { ...published, publishedOn: today })).status).toBe(200);
    expect(await filing()).toMatchObject({ status: 'terminated', versions: [{ version: 1, inForce: false }] });
    expect(await permitted()).toEqual({ reporting: true, scopeChanges: false, batches: false });
  });

  it('FJ-R17 takes the renewal back that waits for its application, and none is opened after it', async () => {
    const { api } = world;
    await sweepFilings(api.deps);
    const owner = await world.person('fuzhuang-guanli');
    const renewing = idOf(await owner.get('/api/v1/filings'), 'items', 0, 'id');
    const renewals = () => api.data.query(`select id, state from filing_case where filing_id = $1 and procedure_id = 'fujian_renewal_2022'`, [renewing]);
    const [waiting] = await renewals();
    const renewal = await courses['fujian_renewal_2022']?.with((course) => InProcessCourse.begin(api.deps, course, modelOf, waiting.id));

    const created = await owner.post('/api/v1/drafts', { procedureId, filingId: renewing }, key());
    const id = idOf(created, 'id');
    const { orgName, filingNo } = Object(at(created.body, 'form'));
    await owner.send('PUT', `/api/v1/drafts/${id}`, { body: { form: { ...terminationLetter, orgName, filingNo } }, headers: { 'if-match': '"1"' } });
    await owner.send('POST', `/api/v1/drafts/${id}/materials/FJ-T-M1/files`, upload('函.pdf'));
    const caseId = idOf(await owner.post(`/api/v1/drafts/${id}/submit`, {}, key()), 'caseId');
    expect((await does('fz-dudao', caseId, windUpCheck('DONE'))).status).toBe(200);
    expect((await does('fz-huizong', caseId, { remark: null })).status).toBe(200);
    expect(await renewals()).toEqual([{ id: waiting.id, state: waiting.state }]);
    expect((await does('fj-shenghui1', caseId, { verified: true })).status).toBe(200);

    await renewal?.goOn();
    await sweepFilings(api.deps);
    expect([renewal?.ended, await renewals()]).toEqual(['End_Withdrawn', [{ id: waiting.id, state: 'withdrawn' }]]);
    const { caseNo } = Object(at((await owner.get(`/api/v1/cases/${caseId}`)).body));
    expect((await owner.get(`/api/v1/cases/${waiting.id}`)).body).toMatchObject({ withdrawnWith: { rule: 'FJ-R17', caseId, caseNo } });
    expect((await owner.get(`/api/v1/cases/${caseId}`)).body).toMatchObject({ withdrawnWith: null });
    const told = listOf(await owner.get('/api/v1/notifications'), 'items').filter((one) => at(one, 'caseId') === waiting.id && at(one, 'title', 'zh') === '办件随备案终止撤回');
    expect(told).toHaveLength(1);
    expect((await owner.get(`/api/v1/filings/${renewing}`)).body).toMatchObject({ status: 'windingDown' });
    const late = await owner.post('/api/v1/drafts', { procedureId: 'fujian_renewal_2022', filingId: renewing }, key());
    expect([late.status, at(late.body, 'code'), at(late.body, 'rule')]).toEqual([409, 'FILING_STATUS', 'FJ-R18']);
    const { deviating } = await verifyFleet(api.deps, wholeFleet);
    expect(deviating.flatMap(({ findings }) => findings)).toEqual([]);
  });
});
