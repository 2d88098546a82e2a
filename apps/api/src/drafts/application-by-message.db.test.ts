import { randomUUID } from 'node:crypto';
import { addDays, beijingDate, civilDate } from '@beian/calendar';
import { adoptFiling, legalTime, recordSupervision, sweepFilings, takeBackSupervision } from '@beian/cases';
import { stableId } from '../../../../tools/seed/stable-id.mjs';
import { renewalApplication } from '../../../../workflows/fujian/renewal-2022/testing/application.js';
import { CaseDesk } from '../desk/case-desk.js';
import { at, type Browser, type Told } from '../testing/browser.js';
import { completion, formalReview, key, listOf, taskOf, upload } from '../testing/filer.js';
import { FilingWorld, idOf } from '../testing/filing-world.js';

const procedureId = 'fujian_renewal_2022';
const lines = [{ code: '6-31-01-03', occupation: '电工', workType: null, levels: [5, 4, 3], standard: '国标2018年版' }];

describe('an application that comes by message into the case of a filing', () => {
  let world: FilingWorld;
  let operator: Browser;
  let other: Browser;
  let serial = 100;

  beforeAll(async () => {
    world = await FilingWorld.open();
    [operator, other] = [await world.person('fuzhuang-jingban'), await world.person('rongjixie-jingban')];
  });
  afterAll(() => world.close());

  const today = async () => beijingDate((await legalTime(world.api.deps.database.sql)).now);

  /** A filing of the sample employer with so many days left. */
  async function filingWith(daysLeft: number): Promise<string> {
    const validUntil = addDays(civilDate(await today()), daysLeft);
    serial += 1;
    return adoptFiling(world.api.deps.database.sql, {
      filingNo: `Y0100350${String(serial).padStart(5, '0')}`, applicantId: stableId('fuzhuang'), authorityId: stableId('fz'), procedureId, kindLetter: 'Y', filingRegion: '350100', supervisingRegion: null,
      since: addDays(validUntil, -1095), validFrom: addDays(validUntil, -1095), validUntil, lines, sites: ['实训中心'],
    });
  }

  /** Today again, for the filings that came meanwhile. */
  async function sweep(): Promise<void> {
    await world.api.data.query('delete from filing_sweep');
    await sweepFilings(world.api.deps);
  }

  const draftFor = (filingId: string, person = operator): Promise<Told> => person.post('/api/v1/drafts', { procedureId, filingId }, key());

  /** What a person types; what the register knows is there already. */
  async function filled(filingId: string, changes: object = {}): Promise<string> {
    const draft = await draftFor(filingId);
    expect([draft.status, at(draft.body, 'code')]).toEqual([201, undefined]);
    const id = idOf(draft, 'id');
    const year = Number((await today()).slice(0, 4)) - 1;
    const plans = renewalApplication.plans.map((plan) => ({ ...plan, year }));
    const known = Object(at(draft.body, 'form'));
    const form = { ...renewalApplication, ...known, filedAddress: '福州市示例区演练路1号', plans, ...changes };
    const saved = await operator.send('PUT', `/api/v1/drafts/${id}`, { body: { form }, headers: { 'if-match': '"1"' } });
    expect(saved.status).toBe(200);
    for (const material of listOf(saved, 'materials').filter((item) => at(item, 'applies') === true)) {
      await operator.send('POST', `/api/v1/drafts/${id}/materials/${String(at(material, 'id'))}/files`, upload('材料.pdf'));
    }
    return id;
  }

  const submit = (id: string): Promise<Told> => operator.post(`/api/v1/drafts/${id}/submit`, {}, key());

  it('begins with what the register knows, whatever is typed over it, and tells the days ahead', async () => {
    const filingId = await filingWith(85);
    const draft = await draftFor(filingId);
    expect(at(draft.body, 'form')).toMatchObject({ orgKind: 'employer', filedWith: '福州市职业技能鉴定指导中心', lines: [{ code: '6-31-01-03', levels: ['5', '4', '3'] }], headName: '林示例' });
    expect(at(draft.body, 'advice')).toMatchObject({ rule: 'FJ-R12', text: { zh: expect.stringContaining('稳妥提交日') } });
    const told = await submit(await filled(filingId, { filingNo: 'Y999', validUntil: '2099-12-31' }));
    expect(told.status).toBe(201);
    const submissions = await operator.get(`/api/v1/cases/${idOf(told, 'caseId')}/submissions`);
    const application = listOf(submissions).find((row) => at(row, 'element') === 'renewalSubmitted');
    expect(at(application ?? null, 'form', 'filingNo')).toMatch(/^Y0100350/);
    expect(at(application ?? null, 'schema', 'id')).toBe('fujian-renewal-application-2022');
  });

  it('FJ-R3: goes into the case that the sweep opened, with receipt, materials and the instant of its receipt', async () => {
    const filingId = await filingWith(60);
    await sweep();
    const [opened] = await world.api.data.query('select id, state, submitted_at from filing_case where filing_id = $1', [filingId]);
    expect(opened).toBeDefined();
    const told = await submit(await filled(filingId));
    expect([told.status, idOf(told, 'caseId')]).toEqual([201, opened.id]);
    const [now] = await world.api.data.query('select state, submitted_at > $2 as later from filing_case where id = $1', [opened.id, opened.submitted_at]);
    expect(now).toEqual({ state: 'submitted', later: true });
    expect(await world.api.data.query('select type from official_document where case_id = $1', [opened.id])).toEqual([{ type: 'DOC-SUB' }]);
    const materials = await operator.get(`/api/v1/cases/${opened.id}/materials`);
    expect(listOf(materials).filter((item) => at(item, 'state') === 'uploaded').map((item) => at(item, 'id'))).toEqual(['FJ-R-M1', 'FJ-R-M2', 'FJ-R-M3']);
  });

  it('is offered by its filing while the case waits for it, and no more once it is there', async () => {
    const filingId = await filingWith(62);
    const offer = async (): Promise<readonly unknown[]> => {
      const offered = listOf(await operator.get(`/api/v1/filings/${filingId}`), 'offers').find((each) => at(each, 'procedureId') === procedureId) ?? null;
      return [at(offered, 'caseId'), at(offered, 'mayApply')];
    };
    expect(await offer()).toEqual([null, false]);
    await sweep();
    const [{ id }] = await world.api.data.query('select id from filing_case where filing_id = $1', [filingId]);
    expect(await offer()).toEqual([id, true]);
    expect((await submit(await filled(filingId))).status).toBe(201);
    expect(await offer()).toEqual([id, false]);
    const late = await draftFor(filingId);
    expect([late.status, at(late.body, 'code'), at(late.body, 'current', 'caseId')]).toEqual([409, 'CASE_UNDER_WAY', id]);
  });

  it('FJ-R3: is waited for in every list, by when, from the first instant of the case on', async () => {
    const filingId = await filingWith(61);
    await sweep();
    const [{ id, number, code }] = await world.api.data.query('select id, case_no as number, query_code as code from filing_case where filing_id = $1', [filingId]);
    const until = `${addDays(civilDate(await today()), 62)}T00:00:00.000+08:00`;
    const listed = async () => listOf(await operator.get('/api/v1/cases?state=awaitingApplication'), 'items').find((row) => at(row, 'id') === id);
    expect(await listed()).toMatchObject({ stateLabel: { zh: '待申请' }, awaits: { filingId, until: null } });
    await world.api.app.get(CaseDesk).bell.ring({ caseId: id, pos: 1, stimulus: null });
    expect(await listed()).toMatchObject({ stateLabel: { zh: '待申请' }, awaits: { filingId, until }, dueAt: until });
    expect((await operator.get(`/api/v1/cases/${id}`)).body).toMatchObject({ next: { dueAt: until }, may: { withdraw: false } });
    expect((await other.get(`/api/v1/public/progress?number=${number}&code=${code}`)).body).toMatchObject({ stateLabel: { zh: '待申请' }, submittedAt: null, awaitedUntil: until });
    expect((await submit(await filled(filingId))).status).toBe(201);
    expect((await operator.get(`/api/v1/cases/${id}`)).body).toMatchObject({ state: 'submitted', awaits: null });
    expect((await other.get(`/api/v1/public/progress?number=${number}&code=${code}`)).body).toMatchObject({ submittedAt: expect.any(String), awaitedUntil: null });
  });

  it('T-62: opens the case itself where the sweep has not come to it on the day, and is too early before', async () => {
    const early = await submit(await filled(await filingWith(91)));
    expect([early.status, at(early.body, 'code'), at(early.body, 'rule')]).toEqual([409, 'RENEWAL_TOO_EARLY', 'FJ-R3']);
    expect((await submit(await filled(await filingWith(90)))).status).toBe(201);
  });

  it('is refused for a filing that is not yours, and none is lost by it', async () => {
    const filingId = await filingWith(30);
    const foreign = await draftFor(filingId, other);
    expect([foreign.status, at(foreign.body, 'code')]).toEqual([404, 'FILING_UNKNOWN']);
    const none = await operator.post('/api/v1/drafts', { procedureId }, key());
    expect([none.status, at(none.body, 'code')]).toEqual([422, 'FILING_REQUIRED']);
  });

  it('is taken in at the counter of the centre that filed it, and refused there as online', async () => {
    const [clerk, elsewhere] = [await world.person('fz-shouli1'), await world.person('fj-shouli1')];
    const institutionId = stableId('fuzhuang');
    const filingId = await filingWith(57);
    const begin = (by: Browser, about: object) => by.post('/api/v1/drafts', { procedureId, institutionId, ...about }, key());
    const offered = listOf(await clerk.get(`/api/v1/filings?institution=${institutionId}&limit=100`), 'items');
    expect(offered.map((row) => at(row, 'id'))).toContain(filingId);
    expect(new Set(offered.map((row) => at(row, 'institution'))).size).toBe(1);
    const refused = async (by: Browser, about: object) => {
      const told = await begin(by, about);
      return [told.status, at(told.body, 'code')];
    };
    expect(await refused(clerk, {})).toEqual([422, 'FILING_REQUIRED']);
    expect(await refused(clerk, { filingId, institutionId: stableId('rongjixie') })).toEqual([404, 'FILING_UNKNOWN']);
    expect(await refused(elsewhere, { filingId })).toEqual([403, 'OTHER_COUNTER']);
    const draft = await begin(clerk, { filingId });
    expect([draft.status, at(draft.body, 'form', 'filedWith')]).toEqual([201, '福州市职业技能鉴定指导中心']);
    expect(await world.api.data.query(`select count(*)::int as told from audit_entry where action = 'filing.intakeBegun' and object_id = $1`, [filingId])).toEqual([{ told: 1 }]);
  });

  it('is taken once: a second one while it is under way names the case', async () => {
    const filingId = await filingWith(50);
    const [first, second] = [await filled(filingId), await filled(filingId)];
    const taken = await submit(first);
    const again = await submit(second);
    expect([again.status, at(again.body, 'code'), at(again.body, 'current', 'caseId')]).toEqual([409, 'APPLICATION_UNDER_WAY', idOf(taken, 'caseId')]);
    expect((await operator.get(`/api/v1/drafts/${second}`)).status).toBe(200);
  });

  it('can be withdrawn once it is there; the next one gets a case of its own (A-56)', async () => {
    const admin = await world.person('fuzhuang-guanli');
    const filingId = await filingWith(58);
    const id = idOf(await submit(await filled(filingId)), 'caseId');
    const withdrawn = await admin.post(`/api/v1/cases/${id}/withdraw`, { reason: '暂不续期' }, key());
    expect(withdrawn.status).toBe(200);
    const again = await submit(await filled(filingId));
    expect([again.status, idOf(again, 'caseId') === id]).toEqual([201, false]);
  });

  it('is not taken with a count that does not add up', async () => {
    const told = await submit(await filled(await filingWith(45), { batchTotal: 7 }));
    expect(told.status).toBe(422);
    expect(at(told.body, 'violations')).toEqual([expect.objectContaining({ path: 'batchTotal', code: 'TOTAL_DIFFERS', rule: 'FJ-R6' })]);
  });

  it('T-69: is not accepted with a rectification order open past its day, and the refusal cites where that stands', async () => {
    const filingId = await filingWith(55);
    const { sql } = world.api.deps.database;
    const office = '福州市职业技能鉴定指导中心';
    const order = { kind: 'rectificationOrder', issuedBy: office, issuedOn: civilDate('2025-09-01'), dueOn: civilDate('2025-10-31'), doneOn: null, text: '完善考场监控' } as const;
    await recordSupervision(sql, filingId, order);
    await takeBackSupervision(sql, filingId, { id: await recordSupervision(sql, filingId, { ...order, issuedOn: civilDate('2025-08-01') }), why: '应登记到另一家机构' }, { userId: randomUUID(), office });
    const caseId = idOf(await submit(await filled(filingId)), 'caseId');
    const clerk = await world.person('fz-shouli1');
    const taskId = await taskOf(clerk, caseId);
    const page = await clerk.get(`/api/v1/tasks/${taskId}`);
    const hits = listOf(page, 'data', 'hits');
    expect(hits).toMatchObject([{ rule: 'FJ-R8', source: expect.stringContaining('2025-09-01') }]);
    const review = { ...formalReview(page, 'COMPLETE'), hits: hits.map((hit) => ({ ...Object(hit), judgement: 'CONFIRMED' })) };
    const accepted = await clerk.send('POST', `/api/v1/tasks/${taskId}/complete`, completion(page, review));
    expect([accepted.status, at(accepted.body, 'violations', 0, 'code')]).toEqual([422, 'GROUND_CONFIRMED']);
    const { reason, provision } = Object(at(page.body, 'data'));
    const refused = await clerk.send('POST', `/api/v1/tasks/${taskId}/complete`, completion(page, { ...review, outcome: 'PROHIBITED', reason, provision }));
    expect(refused.status).toBe(200);
    const [letter] = await world.api.data.query(`select content::text as text from official_document where case_id = $1 and type = 'DOC-REF'`, [caseId]);
    expect(letter.text).toContain('闽劳鉴〔2022〕26号 三（二）1');
    expect(letter.text).toContain('不再续期');
  });

  it('FJ-R16: is refused once the grace is over, with the rule and the day', async () => {
    const filingId = await filingWith(-70);
    const draft = await draftFor(filingId);
    const told = draft.status === 201 ? await submit(await filled(filingId)) : draft;
    expect([told.status, at(told.body, 'rule')]).toEqual([409, 'FJ-R16']);
  });
});
