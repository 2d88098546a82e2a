import { randomUUID } from 'node:crypto';
import { at, type Browser } from '../testing/browser.js';
import { Filer, key, listOf, upload, type Filed } from '../testing/filer.js';
import { FilingWorld } from '../testing/filing-world.js';

describe('a case between its steps', () => {
  let world: FilingWorld;
  let clerk: Browser;
  let counter: Browser;
  let filed: Filed;
  let path: string;

  beforeAll(async () => {
    world = await FilingWorld.open();
    [clerk, counter] = [await world.person('jixie-jingban'), await world.person('xx-shouli1')];
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    filed = await new Filer(clerk).filed();
    path = `/api/v1/cases/${filed.caseId}`;
  });

  const codeOf = async (told: ReturnType<Browser['post']>) => [(await told).status, at((await told).body, 'code') ?? null];
  const fact = async (): Promise<unknown> => (await world.api.data.query(`select value from case_fact where case_id = $1 and key = 'statement'`, [filed.caseId]))[0]?.value;

  /** As the notice of an intended rejection leaves it. */
  async function askForStatement(due: string): Promise<void> {
    await world.api.data.query(`insert into case_anchor (case_id, name, at, set_at_pos) values ($1, 'statementDueAt', now() + $2::interval, 1)`, [filed.caseId, due]);
    await world.api.data.query(`insert into case_fact (case_id, key, value, set_at_pos) values ($1, 'statement', 'null', 1)`, [filed.caseId]);
  }
  const state = (body: object, by = clerk) => codeOf(by.post(`${path}/statement`, body, key()));

  it('is printed on the official form for the applicant and its authority, and for nobody else', async () => {
    for (const person of [clerk, counter]) {
      const told = await person.get(`${path}/form.pdf`);
      expect([told.status, String(told.body).slice(0, 5)]).toEqual([200, '%PDF-']);
    }
    for (const stranger of ['ha-dudao', 'zz-shouli1', 'shipin-jingban']) expect((await (await world.person(stranger)).get(`${path}/form.pdf`)).status).toBe(404);
  });

  it('gives its archive to officers once it is packed', async () => {
    expect((await counter.get(`${path}/archive`)).status).toBe(404);
    const { sha256, size } = await world.api.files.put(Buffer.from('PK package'));
    await world.api.data.query('insert into archive_package (case_id, storage_key, sha256, size) values ($1, $2, $2, $3)', [filed.caseId, sha256, size]);
    const told = await counter.get(`${path}/archive`);
    expect([told.status, told.headers['content-type'], told.body]).toEqual([200, 'application/zip', 'PK package']);
    expect(told.headers['content-disposition']).toContain(`${filed.caseNo}.zip`);
    expect((await clerk.get(`${path}/archive`)).status).toBe(404);
  });

  it('A-54: takes one statement of its applicant while it is asked for', async () => {
    expect(await state({ text: '情况属实' })).toEqual([409, 'NO_STATEMENT_ASKED']);
    await askForStatement('1 day');
    expect(await state({ text: '  ' })).toEqual([422, 'STATEMENT_EMPTY']);
    expect(await state({ text: '𠮷' })).toEqual([422, 'CHARACTERS_UNPRINTABLE']);
    expect(await state({ text: '别人的' }, await world.person('shipin-jingban'))).toEqual([404, 'NOT_FOUND']);
    expect(await state({ text: '场地已重新租赁' })).toEqual([200, null]);
    expect(await fact()).toMatchObject({ kind: 'stated', text: '场地已重新租赁' });
    expect(await state({ waive: true })).toEqual([409, 'STATEMENT_GIVEN']);
  });

  it('A-54: keeps files beside the statement, for the hearing and for nobody else', async () => {
    const attach = async (by = clerk) => by.send('POST', `${path}/statement/files`, upload('任命文件.pdf'));
    expect(await codeOf(attach())).toEqual([409, 'NO_STATEMENT_ASKED']);
    await askForStatement('1 day');
    expect(await codeOf(attach(await world.person('shipin-jingban')))).toEqual([404, 'NOT_FOUND']);
    const stored = await attach();
    expect(stored.body).toMatchObject({ name: '任命文件.pdf', kind: 'pdf' });
    expect(await state({ text: '附件为证', files: [randomUUID()] })).toEqual([422, 'FILE_UNKNOWN']);
    expect(await state({ text: '附件为证', files: [String(at(stored.body, 'id'))] })).toEqual([200, null]);
    expect(at((await counter.get(path)).body, 'statement')).toMatchObject({ kind: 'stated', text: '附件为证', files: [{ name: '任命文件.pdf' }] });
    const file = `/api/v1/files/${String(at(stored.body, 'id'))}`;
    expect((await counter.get(file)).status).toBe(200);
    expect((await (await world.person('shipin-jingban')).get(file)).status).toBe(404);
  });

  it('shows a protected value to an officer of its authority with a reason, never to others', async () => {
    const reveal = (by: Browser) => by.post(`${path}/reveal`, { path: 'legalRepIdNo', reason: '核对身份证件' }, key());
    expect((await reveal(counter)).body).toEqual({ value: '410725199001011231' });
    expect(await codeOf(reveal(await world.person('ha-dudao')))).toEqual([403, 'REVEAL_NOT_ALLOWED']);
    expect(await codeOf(reveal(clerk))).toEqual([403, 'REVEAL_NOT_ALLOWED']);
  });

  it('A-54: takes a waiver instead, and nothing after the window', async () => {
    await askForStatement('1 day');
    expect(await state({ waive: true })).toEqual([200, null]);
    expect(await fact()).toMatchObject({ kind: 'waived' });
    filed = await new Filer(clerk).filed();
    path = `/api/v1/cases/${filed.caseId}`;
    await askForStatement('-1 second');
    expect(await state({ text: '来迟了' })).toEqual([409, 'STATEMENT_LATE']);
    expect(await fact()).toBeNull();
  });

  it('HA-G7: has its paper copies registered by the counter of its authority, with an entry in the audit log', async () => {
    const register = (by: Browser, copies: number) => by.post(`${path}/materials/HA-E-M2/paper`, { copies }, key());
    expect(at((await register(counter, 2)).body, 'paperReceived')).toBe(2);
    expect(listOf(await clerk.get(`${path}/materials`)).find((item) => at(item, 'id') === 'HA-E-M2')).toMatchObject({ paperCopies: 2, paperReceived: 2, state: 'uploaded' });
    expect((await register(await world.person('zz-shouli1'), 2)).status).toBe(404);
    expect((await register(clerk, 2)).status).toBe(403);
    expect((await register(counter, -1)).status).toBe(422);
    const kept = await world.api.data.query(`select detail from audit_entry where action = 'material.paperReceived' and object_id = $1`, [filed.caseId]);
    expect(kept).toEqual([{ detail: { material: 'HA-E-M2', copies: 2 } }]);
    await (await world.person('jixie-guanli')).post(`${path}/withdraw`, { reason: '暂缓' }, key());
    expect(await codeOf(register(counter, 3))).toEqual([409, 'CASE_ENDED']);
  });

  it('carries remarks of the office that its applicant neither reads nor writes', async () => {
    const told = await counter.post(`${path}/comments`, { text: '已电话联系' }, key());
    expect([told.status, listOf(told)]).toEqual([201, [expect.objectContaining({ text: '已电话联系', author: expect.any(String), organisation: expect.any(String) })]]);
    expect((await clerk.get(`${path}/comments`)).status).toBe(404);
    expect((await clerk.post(`${path}/comments`, { text: '看得到吗' }, key())).status).toBe(404);
  });

  it('tells its applicant what happened, until he has read it', async () => {
    await world.api.data.query(`insert into notification (case_id, org_id, template, parameters, created_at) select id, applicant_id, 'application-accepted', '{"caseNo": "X"}', now() from filing_case where id = $1`, [filed.caseId]);
    const page = await clerk.get('/api/v1/notifications?limit=1');
    expect(at(page.body, 'items', 0)).toMatchObject({ caseId: filed.caseId, read: false, title: { zh: expect.any(String), en: expect.any(String) } });
    const unread = Number(at(page.body, 'unread'));
    const id = String(at(page.body, 'items', 0, 'id'));
    expect(JSON.stringify((await (await world.person('shipin-jingban')).get('/api/v1/notifications')).body)).not.toContain(filed.caseId);
    expect((await clerk.post('/api/v1/notifications/read', { ids: [id] })).status).toBe(204);
    const after = await clerk.get('/api/v1/notifications?limit=1');
    expect([at(after.body, 'items', 0, 'read'), at(after.body, 'unread')]).toEqual([true, unread - 1]);
    expect(at((await (await world.person('jixie-guanli')).get('/api/v1/notifications?limit=1')).body, 'items', 0, 'read')).toBe(false);
  });

  it('lists what was told by kind, case and what is unread, older ones after those of the page before, and all of it read at once', async () => {
    const [manager, other] = [await world.person('jixie-guanli'), await new Filer(clerk).filed()];
    const tell = (caseId: string, template: string) => world.api.data.query(
      `insert into notification (case_id, org_id, template, parameters, created_at) select id, applicant_id, $2, '{"caseNo": "X"}', now() from filing_case where id = $1`, [caseId, template]);
    for (const [caseId, template] of [[filed.caseId, 'correction-requested'], [other.caseId, 'rectification-reminder'], [filed.caseId, 'rectification-reminder']] as const) await tell(caseId, template);
    const listed = async (query: string) => listOf(await manager.get(`/api/v1/notifications?limit=100&${query}`), 'items');
    const ofCase = (await listed(`caseNo=${filed.caseNo.toLowerCase()}`)).map((item) => [at(item, 'caseId'), at(item, 'kind')]);
    expect(ofCase.slice(0, 2)).toEqual([[filed.caseId, 'reminder'], [filed.caseId, 'statutory']]);
    expect(new Set(ofCase.map(([caseId]) => caseId)).size).toBe(1);
    expect([...new Set((await listed('kind=reminder')).map((item) => at(item, 'kind')))]).toEqual(['reminder']);
    const newest = await manager.get('/api/v1/notifications?limit=1');
    const older = await manager.get(`/api/v1/notifications?limit=1&cursor=${String(at(newest.body, 'next'))}`);
    expect(Number(at(older.body, 'items', 0, 'id'))).toBeLessThan(Number(at(newest.body, 'items', 0, 'id')));
    expect((await manager.post('/api/v1/notifications/read-all', { until: at(older.body, 'items', 0, 'id') })).status).toBe(204);
    expect((await listed('unread=true')).map((item) => at(item, 'id'))).toEqual([at(newest.body, 'items', 0, 'id')]);
    expect([(await manager.get('/api/v1/notifications?kind=gossip')).status, (await manager.post('/api/v1/notifications/read-all', { until: 'x' })).status]).toEqual([422, 422]);
    expect(at((await clerk.get('/api/v1/notifications?limit=1&unread=true')).body, 'items', 0, 'read')).toBe(false);
  });

  it('is freed from an incident by a supervisor of its region, which stands in the audit log', async () => {
    const id = randomUUID();
    await world.api.data.query(`insert into incident (id, case_id, pos, kind, message) values ($1, $2, 1, 'unapplied', 'not carried out')`, [id, filed.caseId]);
    const supervisor = await world.person('xx-dudao');
    expect(listOf(await supervisor.get('/api/v1/incidents'))).toContainEqual(expect.objectContaining({ id, caseId: filed.caseId }));
    for (const act of ['retry', 'resume']) {
      const told = await supervisor.post(`/api/v1/incidents/${id}/${act}`, {}, key());
      expect([told.status, at(told.body, 'state')]).toEqual([200, 'applied']);
      expect((await (await world.person('zz-dudao')).post(`/api/v1/incidents/${id}/${act}`, {}, key())).status).toBe(404);
      expect((await counter.post(`/api/v1/incidents/${id}/${act}`, {}, key())).status).toBe(403);
    }
    const kept = await world.api.data.query(`select action from audit_entry where object_id = $1 and action like 'incident.%' order by seq`, [filed.caseId]);
    expect(kept).toEqual([{ action: 'incident.retried' }, { action: 'incident.resumed' }]);
  });
});
