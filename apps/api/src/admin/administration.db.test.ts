import { randomUUID } from 'node:crypto';
import { addOrganisation, addPerson, addRegions, testPassword } from '@beian/identity/testing';
import type { RoleCode } from '@beian/identity';
import ExcelJS from 'exceljs';
import { startTestApi, type TestApi } from '../testing/api.js';
import { at, Browser } from '../testing/browser.js';

const key = () => ({ 'idempotency-key': randomUUID() });

describe('the three administrators', () => {
  let api: TestApi;
  let operator: string;
  let bureau: string;
  let system: Browser;
  let security: Browser;
  let audit: Browser;

  beforeAll(async () => {
    api = await startTestApi();
    await addRegions(api.data);
    operator = await addOrganisation(api.data, { kind: 'operator', regionCode: '990000' });
    bureau = await addOrganisation(api.data, { kind: 'authority', regionCode: '990100', level: 'city' });
    [system, security, audit] = [await signedIn('systemAdmin'), await signedIn('securityAdmin'), await signedIn('auditAdmin')];
  });
  afterAll(() => api.stop());

  async function signedIn(role: RoleCode): Promise<Browser> {
    const browser = new Browser(api.app);
    await browser.signIn((await addPerson(api.data, operator, [role])).username, testPassword);
    return browser;
  }

  async function newUser(): Promise<{ id: string; username: string; password: string }> {
    const username = `clerk-${randomUUID().slice(0, 8)}`;
    const told = await system.post('/api/v1/admin/users', { username, name: '测试员', organisationId: bureau, mobile: '13800138000', email: 'clerk@example.cn' }, key());
    return { id: String(at(told.body, 'id')), username, password: String(at(told.body, 'password')) };
  }

  const ask = (userId: string, role: RoleCode, organisationId = bureau) => system.post('/api/v1/admin/grants', { userId, role, organisationId, reason: '岗位调整' }, key());

  it('give a right together: one makes the account, one asks, another approves, and only then it counts', async () => {
    const user = await newUser();
    const person = new Browser(api.app);
    await person.signIn(user.username, user.password);
    const grant = await ask(user.id, 'initialReviewer');
    expect(at((await person.get('/api/v1/session')).body, 'user', 'roles')).toEqual([]);
    expect((await security.post(`/api/v1/admin/grants/${String(at(grant.body, 'id'))}/approve`, {}, key())).status).toBe(204);
    expect(at((await person.get('/api/v1/session')).body, 'user', 'roles', 0, 'role')).toBe('initialReviewer');
    expect(at((await person.get('/api/v1/notifications')).body, 'items', 0, 'body', 'zh')).toContain('“初审人员”');
    await security.post(`/api/v1/admin/grants/${String(at(grant.body, 'id'))}/revoke`, {}, key());
    expect(at((await person.get('/api/v1/session')).body, 'user', 'roles')).toEqual([]);
  });

  it('do not approve what they asked for, nor anything twice', async () => {
    const grant = await ask((await newUser()).id, 'archivist');
    const path = `/api/v1/admin/grants/${String(at(grant.body, 'id'))}`;
    expect((await system.post(`${path}/approve`, {}, key())).status).toBe(403);
    await security.post(`${path}/refuse`, {}, key());
    expect(at((await security.post(`${path}/approve`, {}, key())).body, 'code')).toBe('GRANT_DECIDED');
  });

  it('are three people without a business role', async () => {
    const user = await newUser();
    await ask(user.id, 'initialReviewer');
    const told = await ask(user.id, 'securityAdmin', operator);
    expect([told.status, at(told.body, 'code')]).toEqual([422, 'ADMINISTRATORS_SEPARATED']);
    const misplaced = await ask((await newUser()).id, 'applicantAdmin');
    expect(at(misplaced.body, 'code')).toBe('ROLE_NOT_HELD_THERE');
  });

  it('show telephone and mail masked', async () => {
    const { username } = await newUser();
    const told = await system.get(`/api/v1/admin/users?q=${username}`);
    expect(at(told.body, 'items', 0)).toMatchObject({ mobile: '138****8000', email: 'c***@example.cn' });
  });

  it('release a locked account, and see when another changed it meanwhile', async () => {
    const user = await newUser();
    await api.data.query('update user_account set locked_for_good = true where id = $1', [user.id]);
    const revision = String(at((await system.get(`/api/v1/admin/users?q=${user.username}`)).body, 'items', 0, 'revision'));
    const unlock = () => system.send('PATCH', `/api/v1/admin/users/${user.id}`, { body: { unlock: true }, headers: { 'if-match': `"${revision}"` } });
    expect((await unlock()).status).toBe(200);
    expect(at((await unlock()).body, 'code')).toBe('CHANGED_MEANWHILE');
    expect((await new Browser(api.app).signIn(user.username, user.password)).status).toBe(201);
  });

  it('leave an entry for each act, which only the audit administrator reads, chained so that tampering shows', async () => {
    const { id } = await newUser();
    const told = await audit.get('/api/v1/admin/audit?action=user.created&limit=100');
    expect(at(told.body, 'items', 0)).toMatchObject({ objectId: id, actorName: expect.stringMatching(/^测试/), organisationName: expect.stringMatching(/^operator 990000/) });
    expect((await system.get('/api/v1/admin/audit')).status).toBe(403);
    expect(at((await audit.get('/api/v1/admin/audit/verification')).body, 'intact')).toBe(true);
  });

  it('load the calendar of a year after seeing what it changes, and refuse days that cannot be', async () => {
    const days = [{ date: '2027-01-01', kind: 'rest', name: '元旦' }, { date: '2027-01-03', kind: 'work', name: '元旦' }];
    const load = (body: object, preview = '') => system.post(`/api/v1/admin/calendar${preview}`, body, key());
    const year = { year: 2027, source: '国务院办公厅通知（测试）', days };
    expect((await load(year, '?preview=true')).body).toMatchObject({ stored: false, changes: [{ date: '2027-01-01', before: null, after: 'rest' }, { date: '2027-01-03' }] });
    expect((await system.get('/api/v1/admin/calendar?year=2027')).body).toEqual([]);
    expect((await load(year)).body).toMatchObject({ stored: true });
    expect((await load(year, '?preview=true')).body).toMatchObject({ changes: [] });
    const wrong = await load({ ...year, days: [{ date: '2027-02-29', kind: 'rest', name: 'x' }, { date: '2027-01-04', kind: 'work', name: 'x' }] });
    expect(at(wrong.body, 'violations')).toMatchObject([{ path: 'days.0.date', code: 'DATE_OUTSIDE_YEAR' }, { path: 'days.1.date', code: 'WORKDAY_NOT_WEEKEND' }]);
  });

  it('load an edition of the occupation catalogue from a workbook after seeing the differences', async () => {
    const upload = async (rows: string[][], preview: string) => system.send('POST', `/api/v1/admin/occupations?edition=2022${preview}`, multipart(await workbook(rows)));
    const first = [['6-99-01-01', '测试工', '5、4、3', '试行标准', '测试来源']];
    expect((await upload(first, '&preview=true')).body).toMatchObject({ stored: false, added: [{ code: '6-99-01-01' }] });
    expect((await upload(first, '')).body).toMatchObject({ stored: true });
    expect((await upload([['6-99-01-01', '改名工', '5、4、3', '试行标准', '测试来源']], '&preview=true')).body).toMatchObject({ changed: [{ code: '6-99-01-01' }], added: [], removed: [] });
    expect((await system.get('/api/v1/occupations?q=测试')).body).toMatchObject([{ code: '6-99-01-01', levels: [5, 4, 3] }]);
    const wrong = await upload([['6-99-01', '短码工', '', '', '来源']], '');
    expect([wrong.status, at(wrong.body, 'violations', 0, 'path')]).toEqual([422, '2.职业编码']);
  });
});

async function workbook(rows: readonly string[][]): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('职业');
  sheet.addRow(['职业编码', '职业名称', '等级', '标准', '来源']);
  for (const row of rows) sheet.addRow(row);
  return Buffer.from(await book.xlsx.writeBuffer());
}

function multipart(bytes: Buffer): { body: Buffer; headers: Record<string, string> } {
  const head = '--edge\r\ncontent-disposition: form-data; name="file"; filename="occupations.xlsx"\r\ncontent-type: application/octet-stream\r\n\r\n';
  return { body: Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n--edge--\r\n')]), headers: { 'content-type': 'multipart/form-data; boundary=edge' } };
}
