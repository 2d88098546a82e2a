import { rollUpNames, rollUpPeople } from '@beian/cases';
import { maskName } from '@beian/identifiers';
import { roleCodes } from '@beian/identity';
import { at, type Body, type Browser, type Told } from '../testing/browser.js';
import { Filer, listOf, type Filed } from '../testing/filer.js';
import { FilingWorld } from '../testing/filing-world.js';

const kinds = ['cases', 'filings', 'documents', 'institutions'] as const;
type Found = Readonly<Record<(typeof kinds)[number], readonly string[]>>;

const texts = (rows: readonly Body[], key: string): readonly string[] => rows.map((row) => String(at(row, key))).sort();

describe('what somebody finds from any page', () => {
  let world: FilingWorld;
  let clerk: Browser;
  let filed: Filed;
  const elsewhere = 'ZZ2026777001';

  /** In another city: as a case of its own would be stored. */
  async function fileElsewhere(): Promise<void> {
    await world.api.data.query(
      `insert into filing_case (case_no, query_code, procedure_id, process_id, state, applicant_id, applicant_name, authority_id, filing_region, opened_by, parameters, submitted_at, last_received_at, last_hash, log_key, edition, synthetic)
       select $1, '00000000', c.procedure_id, c.process_id, c.state, o.id, o.name, a.id, '410100', c.opened_by, c.parameters, c.submitted_at, c.last_received_at, c.last_hash, c.log_key, c.edition, true
       from filing_case c, organisation o, organisation a where c.id = $2 and o.name = '郑州示例食品有限公司' and a.kind = 'authority' and a.region_code = '410100'`, [elsewhere, filed.caseId]);
  }

  async function enter(filingNo: string, caseNo: string): Promise<void> {
    await world.api.data.query(
      `insert into filing (filing_no, applicant_id, authority_id, procedure_id, kind_letter, status, filing_region)
       select $1, c.applicant_id, coalesce(c.authority_id, a.id), c.procedure_id, 'Y', 'active', c.filing_region from filing_case c, organisation a where c.case_no = $2 and a.kind = 'authority' and a.region_code = '410700'`, [filingNo, caseNo]);
    await world.api.data.query(`insert into filing_version (filing_id, version, case_id, valid_from, valid_until) select f.id, 1, c.id, '2026-01-01', '2028-12-31' from filing f, filing_case c where f.filing_no = $1 and c.case_no = $2`, [filingNo, caseNo]);
  }

  async function seal(number: string, caseNo: string, state: 'sealed' | 'numbered'): Promise<void> {
    await world.api.data.query(
      `insert into official_document (case_id, type, title_zh, title_en, content, state, number, drafted_at, signed_at, storage_key, sha256, activation)
       select id, 'DOC-TEST', '受理通知书', 'Notice of acceptance', '{}', $3, $1, now(), now(), 'none', 'none', 1 from filing_case where case_no = $2`, [number, caseNo, state]);
  }

  beforeAll(async () => {
    world = await FilingWorld.open();
    clerk = await world.person('jixie-jingban');
    filed = await new Filer(clerk).filed();
    await fileElsewhere();
    await enter('豫Y410700000001', filed.caseNo);
    await enter('豫Y410100000001', elsewhere);
    await seal('新职评〔2026〕71号', filed.caseNo, 'sealed');
    await seal('新职评〔2026〕72号', filed.caseNo, 'numbered');
    await seal('郑职评〔2026〕71号', elsewhere, 'sealed');
    while ((await rollUpNames(world.api.deps.database)) > 0);
    while ((await rollUpPeople(world.api.deps)) > 0);
  });
  afterAll(() => world.close());

  const ask = (person: Browser, q: unknown): Promise<Told> => person.post('/api/v1/search', q === undefined ? {} : { q });

  async function search(person: Browser, q: string): Promise<Found> {
    const told = await ask(person, q);
    expect([q, told.status]).toEqual([q, 200]);
    const [cases, filings, documents, institutions] = kinds.map((kind) => listOf(told, kind));
    return { cases: texts(cases ?? [], 'caseNo'), filings: texts(filings ?? [], 'filingNo'), documents: texts(documents ?? [], 'number'), institutions: texts(institutions ?? [], 'name') };
  }

  /** One person of every role that anybody holds in the training installation, in either city and out of both. */
  async function everybody(): Promise<readonly { readonly username: string; readonly role: string }[]> {
    return world.api.data.query(
      `select distinct on (g.role, o.region_code = '410700', o.region_code = '410100') u.username, g.role from role_grant g join user_account u on u.id = g.user_id join organisation o on o.id = g.organisation_id
       where o.region_code in ('410000', '410100', '410700') or o.kind not in ('authority', 'centre', 'department') order by g.role, o.region_code = '410700', o.region_code = '410100', u.username`);
  }

  it('is exactly what his lists show him, whoever he is', async () => {
    const people = await everybody();
    expect(people.length).toBeGreaterThan(30);
    expect(new Set(people.map(({ role }) => role)).size).toBeGreaterThan(roleCodes.length / 2);
    const seen: Record<string, number> = {};
    for (const { username, role } of people) {
      await world.api.data.query('delete from rate_window');
      const person = await world.person(username);
      const [found, numbered] = [await search(person, '示例'), await search(person, '职评〔2026〕')];
      const [cases, filings] = [await person.get('/api/v1/cases?limit=100'), await person.get('/api/v1/filings?limit=100')];
      const rows = [...listOf(cases, 'items'), ...listOf(filings, 'items')];
      expect([username, role, found]).toEqual([username, role, {
        cases: texts(listOf(cases, 'items'), 'caseNo'), filings: texts(listOf(filings, 'items'), 'filingNo'), institutions: [...new Set(texts(rows, 'institution'))], documents: [],
      }]);
      for (const [prefix, caseNo] of [['新', filed.caseNo], ['郑', elsewhere]] as const) {
        const documents = (await search(person, `${prefix}职评〔2026〕71号`)).documents;
        expect([username, prefix, documents.length]).toEqual([username, prefix, found.cases.includes(caseNo) ? 1 : 0]);
      }
      expect([username, numbered.cases, numbered.documents]).toEqual([username, [], []]);
      seen[found.cases.join(' ')] = (seen[found.cases.join(' ')] ?? 0) + 1;
    }
    expect(Object.keys(seen).sort()).toEqual(['', `${filed.caseNo}`, `${filed.caseNo} ${elsewhere}`, elsewhere].sort());
  });

  it('is found by number, its beginning or its end, however it is typed', async () => {
    const officer = await world.person('xx-shouli1');
    for (const q of [filed.caseNo, filed.caseNo.toLowerCase(), filed.caseNo.slice(0, 6), filed.caseNo.slice(-5)]) expect([q, (await search(officer, q)).cases]).toEqual([q, [filed.caseNo]]);
    expect((await search(officer, '410700000001')).filings).toEqual(['豫Y410700000001']);
    expect((await search(officer, '新职评[2026]')).documents).toEqual(['新职评〔2026〕71号', '新职评〔2026〕72号']);
    expect((await search(clerk, '新职评（2026）')).documents).toEqual(['新职评〔2026〕71号']);
  });

  it('is found by part of the name, its reading, its first letters and the credit code', async () => {
    const officer = await world.person('xx-shouli1');
    for (const q of ['机械制造', 'xinxiang', 'xxsl', 'jixie', '91410700MA0TERT165', '91410700ma0tert165']) {
      expect([q, await search(officer, q)]).toEqual([q, { cases: [filed.caseNo], filings: ['豫Y410700000001'], institutions: ['新乡示例机械制造有限公司'], documents: [] }]);
    }
    expect((await search(officer, '食品')).institutions).toEqual([]);
  });

  it('is nothing for less than two characters, and no longer than a question is', async () => {
    expect(await search(clerk, '新')).toEqual({ cases: [], filings: [], documents: [], institutions: [] });
    expect(await search(clerk, "%' or 1=1 --")).toEqual({ cases: [], filings: [], documents: [], institutions: [] });
    expect([(await ask(clerk, '新'.repeat(61))).status, (await ask(clerk, undefined)).status, (await clerk.get('/api/v1/search?q=新乡')).status]).toEqual([422, 422, 404]);
  });

  it('finds people by their whole name in the cases somebody reads, masked as there, and keeps no name where they are found', async () => {
    const [{ form }] = await world.api.data.query('select form from submission where case_id = $1 and pos = 1', [filed.caseId]);
    const name = String(form.legalRepName);
    const people = async (username: string, q = name): Promise<readonly (readonly [unknown, unknown, unknown])[]> =>
      listOf(await ask(await world.person(username), q), 'people').filter((person) => at(person, 'where') === 'case').map((person) => [at(person, 'name') ?? null, at(person, 'part', 'zh') ?? null, at(person, 'of') ?? null] as const);
    const asRead = [maskName(name), '单位法人姓名', filed.caseNo];
    expect([await people('xx-shouli1'), await people('ha-dudao')].map((rows) => rows.filter(([, part]) => part === '单位法人姓名'))).toEqual([[asRead], [asRead]]);
    expect((await people('xx-shouli1', ` ${[...name].join(' ')} `)).length).toBeGreaterThan(0);
    expect((await people('jixie-jingban'))[0]?.[0]).toBe(name);
    expect([await people('zz-shouli1'), await people('shipin-jingban'), await people('sys-system'), await people('xx-shouli1', name.slice(0, -1)), await people('xx-shouli1', name.slice(0, 1))]).toEqual([[], [], [], [], []]);
    const stored = JSON.stringify(await world.api.data.query('select * from application_person'));
    expect([stored.length > 2, stored.includes(name)]).toEqual([true, false]);
  });

  it('finds the people of one\'s own institution, and accounts for whoever keeps them', async () => {
    const where = async (username: string, q: string) => new Set(listOf(await ask(await world.person(username), q), 'people').map((person) => at(person, 'where')));
    expect([await where('jixie-guanli', '经办员'), await where('sys-system', 'jixie-jing'), await where('xx-shouli1', 'jixie-jing'), await where('sys-audit', 'jixie-jing')])
      .toEqual([new Set(['colleague']), new Set(['account']), new Set(), new Set()]);
  });
});
