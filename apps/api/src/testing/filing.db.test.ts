import { randomUUID } from 'node:crypto';
import { employerApplication } from '../../../../workflows/henan/employer-initial-2024/testing/application.js';
import { feedEnd, readFeed } from '../live/live-feed.js';
import type { Principal } from '@beian/identity';
import { at, type Body, type Browser, type Told } from './browser.js';
import { FilingWorld, idOf } from './filing-world.js';

const key = () => ({ 'idempotency-key': randomUUID() });
const pdf = Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n');

function upload(name: string, bytes: Buffer) {
  const head = `--edge\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
  return { body: Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n--edge--\r\n')]), headers: { 'content-type': 'multipart/form-data; boundary=edge' } };
}

const reader = (organisationId: string): Principal => ({
  userId: randomUUID(), username: 'reader', name: 'reader', locale: 'zh-CN', organisation: null, sessionId: '', csrf: '', mustChangePassword: false, mustEnrolSecondFactor: false,
  roles: [{ role: 'receptionClerk', organisationId, organisationName: '', organisationKind: 'authority', level: 'city', regionCode: '410700', regionPath: '410000/410700' }],
});

const listOf = (told: Told, ...path: readonly string[]): readonly Body[] => {
  const found = at(told.body, ...path);
  return Array.isArray(found) ? found : [];
};

describe('a filing through the API', () => {
  let world: FilingWorld;
  let clerk: Browser;

  beforeAll(async () => {
    world = await FilingWorld.open();
    clerk = await world.person('jixie-jingban');
  });
  afterAll(() => world.close());

  const newDraft = async (by = clerk): Promise<Told> => by.post('/api/v1/drafts', { procedureId: 'henan_employer_initial_2024' }, key());
  const save = (id: string, revision: number, form: object, by = clerk) => by.send('PUT', `/api/v1/drafts/${id}`, { body: { form }, headers: { 'if-match': `"${revision}"` } });

  async function fullDraft(): Promise<string> {
    const id = idOf(await newDraft(), 'id');
    const saved = await save(id, 1, employerApplication);
    for (const material of listOf(saved, 'materials').filter((item) => at(item, 'applies') === true)) {
      const told = await clerk.send('POST', `/api/v1/drafts/${id}/materials/${String(at(material, 'id'))}/files`, upload('材料.pdf', pdf));
      expect([told.status, at(told.body, 'state')]).toEqual([201, 'uploaded']);
    }
    return id;
  }

  async function filed(): Promise<{ caseId: string; caseNo: string; queryCode: string }> {
    const told = await clerk.post(`/api/v1/drafts/${await fullDraft()}/submit`, {}, key());
    expect(told.status).toBe(201);
    return { caseId: idOf(told, 'caseId'), caseNo: idOf(told, 'caseNo'), queryCode: idOf(told, 'queryCode') };
  }

  const taskOf = async (officer: Browser, caseId: string): Promise<string> => {
    const inbox = await officer.get('/api/v1/tasks?box=group&limit=100');
    return String(at(listOf(inbox, 'items').find((task) => at(task, 'caseId') === caseId) ?? null, 'id'));
  };

  it('begins with what is known of the institution', async () => {
    const draft = await newDraft();
    expect(draft.status).toBe(201);
    expect(at(draft.body, 'form', 'uscc')).toBe('91410700MA0TERT165');
    expect(listOf(draft, 'completeness').length).toBeGreaterThan(5);
  });

  it('keeps a draft as it is, and shows a conflict instead of overwriting another window', async () => {
    const id = idOf(await newDraft(), 'id');
    expect((await save(id, 1, { ...employerApplication, orgName: '甲' })).status).toBe(200);
    const late = await save(id, 1, { ...employerApplication, orgName: '乙' });
    expect([late.status, at(late.body, 'code'), at(late.body, 'current', 'form', 'orgName')]).toEqual([409, 'CHANGED_MEANWHILE', '甲']);
  });

  it('stores protected personal data only encrypted', async () => {
    const id = idOf(await newDraft(), 'id');
    await save(id, 1, employerApplication);
    const [row] = await world.api.data.query('select form::text from application_draft where id = $1', [id]);
    expect(row.form).not.toContain('410725199001011231');
    expect(at((await clerk.get(`/api/v1/drafts/${id}`)).body, 'form', 'legalRepIdNo')).toBe('410725199001011231');
  });

  it('is not submitted incomplete: each thing missing is named with its rule', async () => {
    const id = idOf(await newDraft(), 'id');
    await save(id, 1, { ...employerApplication, uscc: '91410700MA0TERT166' });
    const told = await clerk.post(`/api/v1/drafts/${id}/submit`, {}, key());
    expect(told.status).toBe(422);
    expect(at(told.body, 'violations')).toEqual(expect.arrayContaining([
      expect.objectContaining({ path: 'uscc' }), expect.objectContaining({ path: 'materials.HA-E-M1', code: 'MATERIAL_MISSING', rule: 'HA-E13' }),
    ]));
  });

  it.each([
    ['empty', 'a.pdf', Buffer.alloc(0), 'UPLOAD_EMPTY'],
    ['disguised', 'a.pdf', Buffer.from('MZ this is a program'), 'UPLOAD_DISGUISED'],
    ['of a kind not taken', 'a.exe', Buffer.from('MZ'), 'UPLOAD_TYPE_NOT_ALLOWED'],
  ])('refuses a file that is %s', async (_, name, bytes, code) => {
    const id = idOf(await newDraft(), 'id');
    const told = await clerk.send('POST', `/api/v1/drafts/${id}/materials/HA-E-M1/files`, upload(name, bytes));
    expect([told.status, at(told.body, 'code')]).toEqual([422, code]);
  });

  it('opens a case that the city bureau finds in its inbox, and nobody else does', async () => {
    const { caseId } = await filed();
    const reception = await world.person('xx-shouli1');
    const task = await taskOf(reception, caseId);
    const page = await reception.get(`/api/v1/tasks/${task}`);
    expect([page.status, at(page.body, 'mayComplete')]).toEqual([200, true]);
    const stranger = await world.person('zz-shouli1');
    expect((await stranger.get(`/api/v1/tasks/${task}`)).status).toBe(404);
    expect((await stranger.get(`/api/v1/cases/${caseId}`)).status).toBe(404);
    expect((await (await world.person('shipin-jingban')).get(`/api/v1/cases/${caseId}`)).status).toBe(404);
    expect((await (await world.person('ha-dudao')).get(`/api/v1/cases/${caseId}`)).status).toBe(200);
  });

  it('is submitted once, however often the button is pressed', async () => {
    const id = await fullDraft();
    const same = key();
    const [one, other] = await Promise.all([clerk.post(`/api/v1/drafts/${id}/submit`, {}, same), clerk.post(`/api/v1/drafts/${id}/submit`, {}, same)]);
    expect(other.body).toEqual(one.body);
    const again = await clerk.post(`/api/v1/drafts/${id}/submit`, {}, key());
    expect([again.status, at(again.body, 'code')]).toEqual([409, 'DRAFT_SUBMITTED']);
  });

  it('lets one of two clerks complete a task, and tells the other who did', async () => {
    const { caseId } = await filed();
    const [first, second] = [await world.person('xx-shouli1'), await world.person('xx-shouli2')];
    const task = await taskOf(first, caseId);
    const page = await first.get(`/api/v1/tasks/${task}`);
    const items = listOf(page, 'data', 'items').map((item) => ({ ...(item as object), verdict: 'MEETS' }));
    const form = { items, others: [], outcome: 'COMPLETE', reason: null, provision: null, competentRegion: null, industryAuthority: null, supervisingRegion: null, overrideReason: null };
    const complete = (by: Browser) => by.send('POST', `/api/v1/tasks/${task}/complete`, { body: { form }, headers: { 'if-match': `"${String(at(page.body, 'revision'))}"`, ...key() } });
    const done = await complete(first);
    expect([done.status, at(done.body, 'violations') ?? at(done.body, 'carriedOut')]).toEqual([200, true]);
    const late = await complete(second);
    expect([late.status, at(late.body, 'code')]).toEqual([409, 'TASK_COMPLETED']);
    const picture = await clerk.get(`/api/v1/cases/${caseId}/diagram`);
    expect(at(picture.body, 'processes', 0)).toMatchObject({ processId: 'henan_employer_initial_2024', scope: [], elements: { Call_Acceptance: { state: 'current' } } });
    expect(at(picture.body, 'processes', 1)).toMatchObject({ callElement: 'Call_Acceptance', elements: { Task_FormalReview: { state: 'done', count: 1 } } });
  });

  it('hides from an officer what he need not see, and shows it for a reason that is kept', async () => {
    const { caseId } = await filed();
    const reception = await world.person('xx-shouli1');
    const page = await reception.get(`/api/v1/cases/${caseId}`);
    expect(at(page.body, 'application', 'legalRepIdNo')).toBe('410***********1231');
    expect(at(page.body, 'application', 'legalRepPhone')).toBe('138****0001');
    const revealed = await reception.post(`/api/v1/cases/${caseId}/reveal`, { path: 'legalRepIdNo', reason: '核对身份证件' }, key());
    expect(at(revealed.body, 'value')).toBe('410725199001011231');
    const kept = await world.api.data.query(`select detail from audit_entry where action = 'personalData.revealed' and object_id = $1`, [caseId]);
    expect(kept).toEqual([{ detail: { path: 'legalRepIdNo', reason: '核对身份证件' } }]);
  });

  it('tells open pages of the people concerned, from a position that a broken connection goes on from', async () => {
    const { sql } = world.api.deps.database;
    const before = await feedEnd(sql);
    const { caseId } = await filed();
    const subjects = async (organisation: string, after: string) => (await readFeed(sql, reader(organisation), after)).map(({ kind, position }) => ({ kind, position }));
    const [own] = await world.api.data.query(`select authority_id as id from filing_case where id = $1`, [caseId]);
    const told = await subjects(own.id, before);
    expect(told).toContainEqual(expect.objectContaining({ kind: 'task' }));
    expect(await subjects(own.id, told.at(-1)?.position ?? before)).toEqual([]);
    expect(await subjects(randomUUID(), before)).toEqual([]);
  });

  it('is saved while the engine is away, and told so', async () => {
    world.engineIsAway = true;
    try {
      const { caseId } = await filed();
      expect((await clerk.get(`/api/v1/cases/${caseId}`)).status).toBe(200);
    } finally {
      world.engineIsAway = false;
    }
  });

  it('is withdrawn by the administrator of the institution only', async () => {
    const { caseId } = await filed();
    expect((await clerk.post(`/api/v1/cases/${caseId}/withdraw`, { reason: '暂缓' }, key())).status).toBe(403);
    const admin = await world.person('jixie-guanli');
    const told = await admin.post(`/api/v1/cases/${caseId}/withdraw`, { reason: '暂缓' }, key());
    expect([told.status, at(told.body, 'caseState')]).toEqual([200, 'withdrawn']);
  });

  it('tells anybody with the number and the code how far it is, and nothing of people', async () => {
    const { caseNo, queryCode } = await filed();
    const told = await clerk.get(`/api/v1/public/progress?number=${caseNo}&code=${queryCode}`);
    expect(at(told.body, 'caseNo')).toBe(caseNo);
    expect(JSON.stringify(told.body)).not.toMatch(/示例$|138|4107251990/);
    expect((await clerk.get(`/api/v1/public/progress?number=${caseNo}&code=00000000`)).status).toBe(404);
  });

  it('is taken in at the counter for an institution of the region, and for no other', async () => {
    const reception = await world.person('xx-shouli2');
    const [own] = await world.api.data.query(`select id from organisation where uscc = '91410700MA0TERT165'`);
    const [other] = await world.api.data.query(`select id from organisation where uscc = '91410100MA0TERT241'`);
    const atCounter = (institutionId: string) => reception.post('/api/v1/drafts', { procedureId: 'henan_employer_initial_2024', institutionId }, key());
    expect((await atCounter(other.id)).status).toBe(422);
    const id = idOf(await atCounter(own.id), 'id');
    await save(id, 1, employerApplication, reception);
    const told = await reception.post(`/api/v1/drafts/${id}/submit`, {}, key());
    expect(told.status).toBe(201);
    expect((await clerk.get(`/api/v1/cases/${idOf(told, 'caseId')}`)).status).toBe(200);
  });
});
