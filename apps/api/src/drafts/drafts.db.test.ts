import { employerApplication } from '../../../../workflows/henan/employer-initial-2024/testing/application.js';
import { at, type Browser } from '../testing/browser.js';
import { Filer, key, listOf, upload } from '../testing/filer.js';
import { FilingWorld, idOf } from '../testing/filing-world.js';

describe('an application being filled in', () => {
  let world: FilingWorld;
  let clerk: Browser;
  let filer: Filer;

  beforeAll(async () => {
    world = await FilingWorld.open();
    clerk = await world.person('jixie-jingban');
    filer = new Filer(clerk);
  });
  afterAll(() => world.close());

  it('begins with what is known of the institution', async () => {
    const draft = await filer.newDraft();
    expect(draft.status).toBe(201);
    expect(at(draft.body, 'form', 'uscc')).toBe('91410700MA0TERT165');
    expect(listOf(draft, 'completeness').length).toBeGreaterThan(5);
  });

  it('keeps a draft as it is, and shows a conflict instead of overwriting another window', async () => {
    const id = idOf(await filer.newDraft(), 'id');
    expect((await filer.save(id, 1, { ...employerApplication, orgName: '甲' })).status).toBe(200);
    const late = await filer.save(id, 1, { ...employerApplication, orgName: '乙' });
    expect([late.status, at(late.body, 'code'), at(late.body, 'current', 'form', 'orgName')]).toEqual([409, 'CHANGED_MEANWHILE', '甲']);
  });

  it('stores protected personal data only encrypted', async () => {
    const id = idOf(await filer.newDraft(), 'id');
    await filer.save(id, 1, employerApplication);
    const [row] = await world.api.data.query('select form::text from application_draft where id = $1', [id]);
    expect(row.form).not.toContain('410725199001011231');
    expect(at((await clerk.get(`/api/v1/drafts/${id}`)).body, 'form', 'legalRepIdNo')).toBe('410725199001011231');
  });

  it('is not submitted incomplete: each thing missing is named with its rule', async () => {
    const id = idOf(await filer.newDraft(), 'id');
    await filer.save(id, 1, { ...employerApplication, uscc: '91410700MA0TERT166' });
    const told = await clerk.post(`/api/v1/drafts/${id}/submit`, {}, key());
    expect(told.status).toBe(422);
    expect(at(told.body, 'violations')).toEqual(expect.arrayContaining([
      expect.objectContaining({ path: 'uscc' }), expect.objectContaining({ path: 'materials.HA-E-M1', code: 'MATERIAL_MISSING', rule: 'HA-E13' }),
    ]));
  });

  it('is not submitted with a character that no document could print, and says which and where', async () => {
    const id = await filer.fullDraft({ orgName: '新乡𠮷祥机械有限公司' });
    const told = await filer.submit(id);
    expect(told.status).toBe(422);
    expect(at(told.body, 'violations')).toEqual([expect.objectContaining({ path: 'orgName', code: 'CHARACTERS_UNPRINTABLE', message: expect.objectContaining({ zh: expect.stringContaining('𠮷 (U+20BB7)') }) })]);
    expect(await world.api.data.query('select 1 from filing_case c join application_draft d on d.case_id = c.id where d.id = $1', [id])).toEqual([]);
  });

  it('is printed on the official form once complete, and until then says what is missing', async () => {
    const id = await filer.fullDraft();
    const printed = await clerk.get(`/api/v1/drafts/${id}/form.pdf`);
    expect([printed.status, printed.headers['content-type'], String(printed.body).slice(0, 5)]).toEqual([200, 'application/pdf', '%PDF-']);
    const empty = idOf(await filer.newDraft(), 'id');
    const refused = await clerk.get(`/api/v1/drafts/${empty}/form.pdf`);
    expect([refused.status, at(refused.body, 'code'), listOf(refused, 'violations').length > 0]).toEqual([422, 'FORM_INCOMPLETE', true]);
  });

  it('uses again what the institution has uploaded once, and nobody else\'s files', async () => {
    await filer.fullDraft();
    const all = await clerk.get('/api/v1/material-library');
    expect(all.status).toBe(200);
    const [file, ...others] = Array.isArray(all.body) ? all.body : [];
    expect([others, at(file ?? null, 'name'), at(file ?? null, 'material', 'zh')]).toEqual([[], '材料.pdf', expect.any(String)]);
    const id = idOf(await filer.newDraft(), 'id');
    const reuse = (by: Browser, draft: string, fileId: unknown) => by.post(`/api/v1/drafts/${draft}/materials/HA-E-M1/reuse`, { fileId }, key());
    const told = await reuse(clerk, id, at(file ?? null, 'id'));
    expect([told.status, at(told.body, 'state'), at(told.body, 'files', 0, 'name'), at(told.body, 'files', 0, 'sha256')]).toEqual([201, 'uploaded', '材料.pdf', expect.stringMatching(/^[0-9a-f]{64}$/)]);
    const stranger = await world.person('shipin-jingban');
    expect((await stranger.get('/api/v1/material-library')).body).toEqual([]);
    const theirs = idOf(await new Filer(stranger).newDraft(), 'id');
    expect((await reuse(stranger, theirs, at(file ?? null, 'id'))).status).toBe(404);
    expect((await reuse(clerk, theirs, at(file ?? null, 'id'))).status).toBe(404);
    expect((await (await world.person('xx-shouli1')).get('/api/v1/material-library')).status).toBe(403);
  });

  it('offers what was said in the last application, without what was signed for that one', async () => {
    const before = await filer.filed();
    const id = idOf(await filer.newDraft(), 'id');
    const told = await clerk.get(`/api/v1/drafts/${id}/former`);
    expect([told.status, at(told.body, 'former', 'caseNo'), at(told.body, 'former', 'form', 'legalRepIdNo')]).toEqual([200, before.caseNo, '410725199001011231']);
    expect(Object.keys(Object(at(told.body, 'former', 'form'))).filter((name) => /sign/i.test(name))).toEqual([]);
    const again = listOf(told, 'former', 'materials').map((row) => String(at(row, 'materialId')));
    expect(again).toEqual(['HA-E-M3', 'HA-E-M5', 'HA-E-M6']);
    const other = await world.person('shipin-jingban');
    expect((await other.get(`/api/v1/drafts/${id}/former`)).status).toBe(404);
    expect((await other.get(`/api/v1/drafts/${idOf(await new Filer(other).newDraft(), 'id')}/former`)).body).toEqual({ former: null });
  });

  it('is held against the conditions before it is begun', async () => {
    const told = await clerk.get('/api/v1/procedures/henan_employer_initial_2024/fit');
    const conditions = Array.isArray(told.body) ? told.body : [];
    expect([told.status, new Set(conditions.map((condition) => at(condition, 'state')))]).toEqual([200, new Set(['met', 'unknown'])]);
    await world.api.data.query(`update organisation set profile = profile || '{"insuredTotal": 99999999}' where uscc = '91410700MA0TERT165'`);
    const after = await clerk.get('/api/v1/procedures/henan_employer_initial_2024/fit');
    await world.api.data.query(`update organisation set profile = profile || '{"insuredTotal": 851}' where uscc = '91410700MA0TERT165'`);
    expect(Array.isArray(after.body) && after.body.some((condition) => at(condition, 'state') === 'notMet' && at(condition, 'said', 'zh') !== null)).toBe(true);
    expect((await (await world.person('xx-shouli1')).get('/api/v1/procedures/henan_employer_initial_2024/fit')).status).toBe(403);
  });

  it('HA-G7: asks for a paper copy more for a different supervising place', async () => {
    const id = idOf(await filer.newDraft(), 'id');
    const saved = await filer.save(id, 1, { ...employerApplication, supervisingRegion: '410300' });
    expect(listOf(saved, 'materials').find((item) => at(item, 'id') === 'HA-E-M2')).toMatchObject({ paperCopies: 3 });
  });

  it.each([
    ['empty', 'a.pdf', Buffer.alloc(0), 'UPLOAD_EMPTY'],
    ['disguised', 'a.pdf', Buffer.from('MZ this is a program'), 'UPLOAD_DISGUISED'],
    ['of a kind not taken', 'a.exe', Buffer.from('MZ'), 'UPLOAD_TYPE_NOT_ALLOWED'],
  ])('refuses a file that is %s', async (_, name, bytes, code) => {
    const id = idOf(await filer.newDraft(), 'id');
    const told = await clerk.send('POST', `/api/v1/drafts/${id}/materials/HA-E-M1/files`, upload(name, bytes));
    expect([told.status, at(told.body, 'code')]).toEqual([422, code]);
  });

  it('is submitted once, however often the button is pressed', async () => {
    const id = await filer.fullDraft();
    const same = key();
    const [one, other] = await Promise.all([clerk.post(`/api/v1/drafts/${id}/submit`, {}, same), clerk.post(`/api/v1/drafts/${id}/submit`, {}, same)]);
    expect(other.body).toEqual(one.body);
    const again = await clerk.post(`/api/v1/drafts/${id}/submit`, {}, key());
    expect([again.status, at(again.body, 'code')]).toEqual([409, 'DRAFT_SUBMITTED']);
  });

  it('is taken in at the counter for an institution of the region, and for no other', async () => {
    const reception = await world.person('xx-shouli2');
    const [own] = await world.api.data.query(`select id from organisation where uscc = '91410700MA0TERT165'`);
    const [other] = await world.api.data.query(`select id from organisation where uscc = '91410100MA0TERT241'`);
    const counter = new Filer(reception);
    expect((await counter.newDraft(other.id)).status).toBe(422);
    const offered = await reception.get('/api/v1/organisations?kind=institution&counter=true');
    expect(listOf(offered).map((organisation) => at(organisation, 'id'))).toEqual([own.id]);
    const id = idOf(await counter.newDraft(own.id), 'id');
    await counter.save(id, 1, employerApplication);
    const paper = await reception.post(`/api/v1/drafts/${id}/materials/HA-E-M2/paper`, { copies: 2 }, key());
    expect([paper.status, at(paper.body, 'paperCopies'), at(paper.body, 'paperReceived')]).toEqual([200, 2, 2]);
    const told = await counter.submit(id);
    expect(told.status).toBe(201);
    const caseId = idOf(told, 'caseId');
    expect((await clerk.get(`/api/v1/cases/${caseId}`)).status).toBe(200);
    expect(await world.api.data.query(`select value from case_fact where case_id = $1 and key = 'channel'`, [caseId])).toEqual([{ value: 'counter' }]);
  });
});
