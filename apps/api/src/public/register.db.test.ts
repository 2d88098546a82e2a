import { randomUUID } from 'node:crypto';
import { rollUpDurations, rollUpRegister } from '@beian/cases';
import { employerApplication } from '../../../../workflows/henan/employer-initial-2024/testing/application.js';
import { Filer, listOf } from '../testing/filer.js';
import { at, Browser } from '../testing/browser.js';
import { FilingWorld } from '../testing/filing-world.js';

const idNo = '11010519491231002X';
const mobile = '13800138000';

/** Published filings without a case of their own behind each: what the public reads is the register. */
describe('the public site', () => {
  let world: FilingWorld;
  let visitor: Browser;
  let caseId: string;
  let filed: Awaited<ReturnType<Filer['filed']>>;
  let institution: string;

  beforeAll(async () => {
    world = await FilingWorld.open();
    visitor = new Browser(world.api.app);
    filed = await new Filer(await world.person('jixie-jingban')).filed();
    caseId = filed.caseId;
    const { data } = world.api;
    [{ id: institution }] = await data.query(`select applicant_id as id from filing_case where id = $1`, [caseId]);
    const [{ id: filing }]: [{ id: string }] = await data.query(
      `insert into filing (filing_no, applicant_id, authority_id, procedure_id, kind_letter, status, filing_region, published_on, published_url)
       select 'Y0700410000001', applicant_id, authority_id, procedure_id, 'Y', 'active', filing_region, '2026-05-01', 'https://register.example/1' from filing_case where id = $1 returning id`, [caseId]);
    const [{ id: version }]: [{ id: string }] = await data.query(
      `insert into filing_version (filing_id, version, case_id, valid_from, valid_until, effective_at) values ($1, 1, $2, '2026-05-01', '2029-04-30', now()) returning id`, [filing, caseId]);
    await data.query(`insert into filing_line (version_id, ord, code, occupation, levels, standard) values ($1, 0, '6-31-01-03', '电工', '{5,4,3}', '国家职业标准')`, [version]);
    await data.query(`insert into filing_site (version_id, ord, address) values ($1, 0, '新乡市示例路1号')`, [version]);
    await rollUpRegister(world.api.deps.database);
  });
  afterAll(() => world.close());
  beforeEach(() => world.api.data.query('truncate rate_window'));

  const search = (query: string) => visitor.get(`/api/v1/public/register?${query}`);

  it('finds an institution by part of its name, its reading, place, occupation, level and day, and leads to its page', async () => {
    for (const query of [`name=${encodeURIComponent('示例机械')}&region=410700`, 'name=jixie&region=410000', 'region=410700', `occupation=${encodeURIComponent('电工')}&level=3&region=410000`, 'validity=2029-04-30&region=410000']) {
      const told = await search(query);
      expect([query, told.status, listOf(told, 'items').map((item) => at(item, 'filingNo'))]).toEqual([query, 200, ['Y0700410000001']]);
    }
    for (const query of ['name=hanjie', 'region=410100', `occupation=${encodeURIComponent('电工')}&level=2`, 'validity=2029-05-01&region=410000']) expect([query, listOf(await search(query), 'items')]).toEqual([query, []]);
    const page = await visitor.get(`/api/v1/public/institutions/${institution}`);
    expect(page.body).toMatchObject({
      name: '新乡示例机械制造有限公司', filings: [{ statusLabel: { zh: '有效' }, sites: ['新乡市示例路1号'], lines: [{ occupation: '电工', levels: [5, 4, 3] }], versions: [{ version: 1, validUntil: '2029-04-30' }] }],
    });
    expect((await visitor.get(`/api/v1/public/institutions/${randomUUID()}`)).status).toBe(404);
  });

  it.each([
    ['of one character', 'name=%E6%96%B0', 'name'], ['of spaces', 'name=%20%20%20', 'name'], ['of sixty-one characters', `name=${'x'.repeat(61)}`, 'name'], ['of 10,000 characters', `name=${'x'.repeat(10_000)}`, 'name'],
    ['for a day that does not exist', 'validity=2026-02-30', 'validity'], ['for a level that does not exist', 'level=6', 'level'], ['from a place that is none', 'after=1', 'after'], ['with what nobody asks for', 'sort=name', 'sort'],
  ])('refuses a query %s with a plain word', async (_what, query, path) => {
    const told = await search(query);
    expect([told.status, at(told.body, 'violations', 0, 'path')]).toEqual([422, path]);
    expect(String(at(told.body, 'violations', 0, 'message', 'zh')).length).toBeGreaterThan(3);
  });

  it('answers a query too long to be read at all in both languages', async () => {
    const { app } = world.api;
    await app.listen(0, '127.0.0.1');
    const answer = await fetch(`${await app.getUrl()}/api/v1/public/register?name=${encodeURIComponent('新'.repeat(10_000))}`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([431, 'application/problem+json; charset=utf-8']);
    expect(await answer.json()).toMatchObject({ code: 'REQUEST_TOO_LONG', message: { zh: expect.stringContaining('过长') } });
  });

  it('shows the steps of a procedure with terms, and how long they take once enough cases are over', async () => {
    const page = () => visitor.get('/api/v1/public/procedures/henan_employer_initial_2024');
    const steps = listOf(await page(), 'steps');
    expect(steps.filter((step) => at(step, 'always') === true).map((step) => at(step, 'element'))).toEqual(
      ['Call_Acceptance', 'Task_InitialReview', 'Call_TechnicalEvaluation', 'Task_FilingDecision', 'Call_IssueFilingLetter', 'Call_ReportAndPublish', 'Call_Archive']);
    expect(steps.find((step) => at(step, 'element') === 'Task_SupervisingOpinion')).toMatchObject({ always: false, term: { unit: 'workdays' }, usual: null });
    await world.api.data.query(`insert into step_duration (procedure_id, process_id, element, workdays, times) select 'henan_employer_initial_2024', 'henan_employer_initial_2024', 'Task_InitialReview', d, 1 from generate_series(1, 4) d`);
    const usual = async () => at(listOf(await page(), 'steps').find((step) => at(step, 'element') === 'Task_InitialReview') ?? null, 'usual');
    expect(await usual()).toBeNull();
    await world.api.data.query(`insert into step_duration (procedure_id, process_id, element, workdays, times) values ('henan_employer_initial_2024', 'henan_employer_initial_2024', 'Task_InitialReview', 9, 1)`);
    expect(await usual()).toEqual({ median: 3, p90: 9, times: 5 });
  });

  it('says how long the whole of it takes once enough cases went well, and nothing of those that did not', async () => {
    const whole = async () => at((await visitor.get('/api/v1/public/procedures/henan_employer_initial_2024')).body, 'whole');
    const ended = (end: string, days: string) => world.api.data.query(
      `insert into filing_case select (jsonb_populate_record(null::filing_case, to_jsonb(c) || jsonb_build_object('id', gen_random_uuid(), 'case_no', 'W' || d || $2, 'query_code', 'W' || d || $2, 'synthetic', true, 'ended_by', $2::text,
         'submitted_at', now() - make_interval(days => d), 'ended_at', now()))).* from filing_case c, unnest($3::int[]) d where c.id = $1`, [caseId, end, days]);
    await ended('End_Filed', '{10,20,30,40}');
    await ended('End_Rejected', '{1,2,3,4,5}');
    await rollUpDurations(world.api.deps);
    expect(await whole()).toBeNull();
    await ended('End_Filed', '{90}');
    await rollUpDurations(world.api.deps);
    expect(await whole()).toEqual({ median: 30, p90: 90, times: 5 });
    await world.api.data.query(`delete from filing_case where case_no like 'W%'`);
    await rollUpDurations(world.api.deps);
    expect(await whole()).toBeNull();
  });

  it('shows where a case stands among these steps', async () => {
    const told = await visitor.get(`/api/v1/public/progress?number=${filed.caseNo}&code=${filed.queryCode}`);
    expect(listOf(told, 'steps').map((step) => `${String(at(step, 'element'))} ${String(at(step, 'state'))}`).slice(0, 2)).toEqual(['Call_Acceptance current', 'Task_InitialReview ahead']);
  });

  it('asks a question that is answered without looking', async () => {
    const told = await visitor.get('/api/v1/public/challenge');
    expect([told.status, typeof at(told.body, 'id'), String(at(told.body, 'question', 'zh')).endsWith('？')]).toEqual([200, 'string', true]);
  });

  it('tells nothing of natural persons, whatever is asked (T-78)', async () => {
    const { data } = world.api;
    const [{ name }]: [{ name: string }] = await data.query(`select actor_name as name from submission where case_id = $1 and pos = 1`, [caseId]);
    await data.query(`update organisation set phone = $2, profile = profile || $3::jsonb where id = $1`, [institution, mobile, JSON.stringify({ contactPhone: mobile, legalRepIdNo: idNo })]);
    const answers = await Promise.all([
      search('region=410700'), visitor.get(`/api/v1/public/institutions/${institution}`), visitor.get(`/api/v1/public/progress?number=${filed.caseNo}&code=${filed.queryCode}`),
      visitor.get('/api/v1/public/procedures'), visitor.get('/api/v1/public/procedures/henan_employer_initial_2024'),
    ]);
    const said = answers.map(({ status, bytes }) => `${status} ${bytes.toString('utf8')}`).join('\n');
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(personalValues(employerApplication).length).toBeGreaterThan(10);
    for (const secret of [idNo, mobile, name, ...personalValues(employerApplication)]) expect([secret, said.includes(secret)]).toEqual([secret, false]);
  });
});

/** ID numbers, mobile numbers and the names of people, wherever they stand in the application. */
function personalValues(value: unknown): string[] {
  if (typeof value === 'string') return /^(\d{17}[\dX]|1\d{10}|[张李王赵钱孙]..)$/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(personalValues) : [];
}
