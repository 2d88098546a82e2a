import { rollUpDurations } from '@beian/cases';
import ExcelJS from 'exceljs';
import { at, type Browser, type Told } from '../testing/browser.js';
import { completion, Filer, formalReview, key, listOf, taskOf } from '../testing/filer.js';
import { FilingWorld } from '../testing/filing-world.js';

const supervision = '/api/v1/supervision';
const xinxiang = 'place=filing:410700';

let world: FilingWorld;
let province: Browser;
let city: Browser;
let officer: Browser;
/** One awaits its correction, one is late, one is due today. */
let cases: { readonly corrected: string; readonly late: string; readonly today: string };

beforeAll(async () => {
  world = await FilingWorld.open();
  [province, city, officer] = [await world.person('ha-dudao'), await world.person('xx-dudao'), await world.person('xx-shouli1')];
  const filer = new Filer(await world.person('jixie-jingban'));
  const [corrected, late, today] = [(await filer.filed()).caseId, (await filer.filed()).caseId, (await filer.filed()).caseId];
  cases = { corrected, late, today };
  await askForCorrection(corrected);
  await world.api.data.query(`update task set due_at = now() - interval '1 hour' where case_id = $1`, [late]);
  await world.api.data.query(`update task set due_at = ((now() at time zone 'Asia/Shanghai')::date + 1)::timestamp at time zone 'Asia/Shanghai' where case_id = $1`, [today]);
});
afterAll(() => world.close());

async function askForCorrection(caseId: string): Promise<void> {
  const task = await taskOf(officer, caseId);
  const page = await officer.get(`/api/v1/tasks/${task}`);
  const missing = { verdict: 'DOES_NOT_MEET', problem: '缺少盖章页', requirement: '补交盖章页' };
  expect((await officer.send('POST', `/api/v1/tasks/${task}/complete`, completion(page, formalReview(page, 'INCOMPLETE', missing)))).status).toBe(200);
}

const numbers = (told: Told, ...path: readonly string[]) => listOf(told, ...path).map((row) => [at(row, 'name'), at(row, 'open'), at(row, 'unclaimed'), at(row, 'dueToday'), at(row, 'overdue')]);
const idOf = async (username: string): Promise<string> => (await world.api.data.query('select id from user_account where username = $1', [username]))[0].id;
const office = async (): Promise<string> => (await world.api.data.query('select organisation_id as id from user_account where username = $1', ['xx-shouli1']))[0].id;

describe('the overview of a supervisor', () => {
  it.each(['open', 'dueToday', 'overdue', 'paused'])('counts as %s exactly the cases that its list shows', async (which) => {
    for (const asked of ['', `&${xinxiang}`, '&place=filing:410100']) {
      const told = await province.get(`${supervision}/overview${asked.replace('&', '?')}`);
      const place = String(at(told.body, 'place'));
      const listed = listOf(await province.get(`/api/v1/cases?which=${which}&place=${place}&limit=100`), 'items');
      expect([asked, listed.length]).toEqual([asked, at(told.body, 'cases', which)]);
      expect([asked, listed.length]).toEqual([asked, asked.endsWith('410100') ? 0 : { open: 3, dueToday: 1, overdue: 1, paused: 1 }[which]]);
    }
  });

  it('names the steps where most cases stand: what is inside a call, not the call', async () => {
    const told = await province.get(`${supervision}/overview`);
    expect(listOf(told, 'busiest').map((step) => [at(step, 'path'), at(step, 'element'), at(step, 'count')])).toEqual([['Call_Acceptance', 'Task_FormalReview', 2], ['Call_Acceptance', 'Task_SupplementMaterials', 1]]);
    expect(at(told.body, 'busiest', 0, 'medianWorkdays')).toBe(0);
  });

  it('counts incidents and verdicts of the place', async () => {
    await world.api.data.query(`insert into incident (case_id, pos, kind, message) values ($1, 1, 'unapplied', 'x')`, [cases.late]);
    const told = async (place: string) => at((await province.get(`${supervision}/overview?place=${place}`)).body, 'incidents');
    expect([await told('filing:410700'), await told('filing:410100')]).toEqual([1, 0]);
    const listed = async (place: string) => (await province.get(`/api/v1/incidents?place=${place}`)).body;
    expect([await listed('filing:410700'), await listed('filing:410100')]).toEqual([[expect.objectContaining({ caseId: cases.late })], []]);
    expect(at((await province.get(`${supervision}/overview?place=filing:410100`)).body, 'conformance')).toEqual({ conforming: 0, deviating: 0, notVerified: 0 });
  });

  it('is not shown for a place of others, nor to officers', async () => {
    for (const path of ['overview?', 'queues?', 'tasks?', 'holders?key=institutions&']) {
      expect([path, (await city.get(`${supervision}/${path}place=filing:410100`)).status]).toEqual([path, 404]);
      expect([path, (await officer.get(`${supervision}/${path}`)).status]).toEqual([path, 403]);
    }
  });
});

describe('a queue', () => {
  it('is counted by organ, institutions as one, and by who holds its tasks', async () => {
    await officer.post(`/api/v1/tasks/${await taskOf(officer, cases.late)}/claim`, {}, key());
    const organs = await city.get(`${supervision}/queues`);
    expect(numbers(organs, 'queues')).toEqual([[expect.stringContaining('新乡'), 2, 1, 1, 1], [null, 1, 1, 0, 0]]);
    expect(listOf(organs, 'queues').map((queue) => at(queue, 'key'))).toEqual([await office(), 'institutions']);
    const holders = await city.get(`${supervision}/holders?key=${await office()}`);
    expect(listOf(holders, 'queues').map((queue) => [at(queue, 'userId'), at(queue, 'role'), at(queue, 'open'), at(queue, 'overdue')]).sort()).toEqual([[await idOf('xx-shouli1'), null, 1, 1], [null, 'receptionClerk', 1, 0]].sort());
  });

  it.each([
    ['', 3], ['which=overdue', 1], ['which=dueToday', 1], ['role=receptionClerk', 1], ['key=institutions', 1], ['key=experts', 0],
  ])('lists the tasks behind its figures: %s', async (asked, count) => {
    const listed = listOf(await city.get(`${supervision}/tasks?${asked}`), 'items');
    expect(listed).toHaveLength(count);
  });

  it('lists page after page, each task once, by due instant', async () => {
    const seen: unknown[] = [];
    for (let cursor = ''; ;) {
      const told = await city.get(`${supervision}/tasks?limit=1${cursor}`);
      seen.push(...listOf(told, 'items').map((task) => at(task, 'caseId')));
      const next = at(told.body, 'next');
      if (typeof next !== 'string') break;
      cursor = `&cursor=${next}`;
    }
    expect(seen).toEqual([cases.late, cases.today, cases.corrected]);
  });

  it('lets the supervisor of the organ reassign, and those above only look', async () => {
    const holder = await idOf('xx-shouli1');
    const [task] = listOf(await city.get(`${supervision}/tasks?holder=${holder}`), 'items');
    expect([at(task ?? null, 'mayAssign'), at(listOf(await province.get(`${supervision}/tasks?holder=${holder}`), 'items')[0] ?? null, 'mayAssign')]).toEqual([true, false]);
    const other = await idOf('xx-shouli2');
    const assign = (by: Browser) => by.post(`/api/v1/tasks/${String(at(task ?? null, 'id'))}/assign`, { userId: other, reason: '受理一外出培训' }, key());
    expect([(await assign(province)).status, (await assign(city)).status]).toEqual([403, 200]);
    expect(listOf(await city.get(`${supervision}/tasks?holder=${other}`), 'items')).toHaveLength(1);
    const told = await world.api.data.query(`select user_id as person, template from notification where user_id is not null and case_id = $1 order by id`, [cases.late]);
    expect(told).toEqual([{ person: holder, template: 'task-reassigned' }, { person: other, template: 'task-assigned' }]);
  });

  it('gives a task back to its group, alone or with others: its holder is told, and everybody reads why', async () => {
    const other = await idOf('xx-shouli2');
    const task = String(at(listOf(await city.get(`${supervision}/tasks?holder=${other}`), 'items')[0] ?? null, 'id'));
    const back = (by: Browser) => by.post('/api/v1/tasks/assign', { ids: [task], userId: null, reason: '调离受理岗位' }, key());
    expect(at((await back(province)).body, 0, 'problem', 'status')).toBe(403);
    expect([at((await back(city)).body, 0, 'assigned'), listOf(await city.get(`${supervision}/tasks?holder=${other}`), 'items')]).toEqual([true, []]);
    expect((await officer.get(`/api/v1/tasks/${task}`)).body).toMatchObject({ claimedBy: null, handOver: { kind: 'returned', to: '', reason: '调离受理岗位' } });
    const [told] = await world.api.data.query('select user_id as person, template from notification where user_id is not null and case_id = $1 order by id desc limit 1', [cases.late]);
    expect(told).toEqual({ person: other, template: 'task-returned' });
    expect((await city.post(`/api/v1/tasks/${task}/assign`, { userId: null, reason: ' ' }, key())).status).toBe(422);
  });
});

describe('throughput and duration', () => {
  const durations = (what: string, asked: string) => city.get(`${supervision}/durations${what}?procedure=henan_employer_initial_2024&from=2026-01&until=2026-03&${asked}`);

  it('are told by month, in working days of the calendar, and compared between authorities', async () => {
    await world.api.data.query(
      `insert into finished_step (procedure_id, process_id, element, entered_on, finished_on, region, authority_id)
       select 'henan_employer_initial_2024', 'shared_acceptance', 'Task_FormalReview', entered::date, finished::date, '410700', $1::uuid
       from (values ('2026-01-05', '2026-01-06'), ('2026-01-05', '2026-01-07'), ('2026-02-13', '2026-02-24')) as d(entered, finished)`, [await office()]);
    await rollUpDurations(world.api.deps);
    const told = await durations('', '');
    const step = listOf(told, 'steps').find((each) => at(each, 'element') === 'Task_FormalReview') ?? null;
    // The Spring Festival of 2026 lies between the last two dates, with a Saturday worked in exchange.
    expect([at(told.body, 'months'), at(step, 'months'), at(step, 'times')]).toEqual([['2026-01', '2026-02', '2026-03'], [{ times: 2, median: 1, p90: 2 }, { times: 1, median: 2, p90: 2 }, { times: 0, median: null, p90: null }], 3]);
    const compared = await durations('/compared', 'process=shared_acceptance&element=Task_FormalReview');
    expect(listOf(compared, 'authorities').map((authority) => [at(authority, 'authority'), at(authority, 'times'), at(authority, 'median')])).toEqual([[await office(), 3, 2]]);
  });

  it('of a period that is none are refused', async () => {
    expect(at((await city.get(`${supervision}/durations?procedure=henan_employer_initial_2024&from=2026-03&until=2026-01`)).body, 'code')).toBe('PERIOD_INVALID');
  });
});

describe('a list taken as a workbook', () => {
  async function sheetOf(told: Told): Promise<ExcelJS.Worksheet | undefined> {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(new Uint8Array(told.bytes).buffer);
    return book.worksheets[0];
  }
  const column = (sheet: ExcelJS.Worksheet | undefined, index: number): unknown[] => (sheet?.getRows(1, sheet.rowCount) ?? []).map((row) => row.getCell(index).value);

  it('holds what the page lists, in the language of the page, and stands in the audit log', async () => {
    const told = await city.post('/api/v1/exports/cases?which=overdue', { language: 'en' });
    expect([told.status, String(told.headers['content-disposition']).includes('cases-')]).toEqual([200, true]);
    const [late] = await world.api.data.query('select case_no as "caseNo" from filing_case where id = $1', [cases.late]);
    expect(column(await sheetOf(told), 1)).toEqual(['Case', late.caseNo]);
    expect(await world.api.data.query(`select detail from audit_entry where action = 'list.exported'`)).toEqual([{ detail: { which: 'overdue' } }]);
  });

  it.each(['tasks', 'queues', 'filings?ending=true', 'incidents', 'deviating', 'durations?procedure=henan_employer_initial_2024', 'holders?key=institutions', `fleet/henan_employer_initial_2024?element=Call_Acceptance`])('is there for every list: %s', async (list) => {
    const told = await city.post(`/api/v1/exports/${list}`, { language: 'zh-CN' });
    expect([list, told.status, (await sheetOf(told))?.getCell(1, 1).value]).toEqual([list, 200, expect.stringMatching(/办件编号|备案号|单位|人员|环节/)]);
  });

  it('is refused like the page, before a file begins', async () => {
    expect((await city.post('/api/v1/exports/tasks?place=filing:410100', { language: 'en' })).status).toBe(404);
    expect((await officer.post('/api/v1/exports/cases', { language: 'en' })).status).toBe(403);
  });
});

describe('the report of a month', () => {
  const month = async (): Promise<string> => (await world.api.data.query(`select to_char(now() at time zone 'Asia/Shanghai', 'YYYY-MM') as month`))[0].month;
  const report = async (by: Browser, place: string) => (await by.get(`${supervision}/report?month=${await month()}${place}`)).body;

  it('tells what was received and finished, against the statutory term, with what held the clocks', async () => {
    await withdrawn(cases.today);
    const told = await report(city, '');
    expect(at(told, 'procedures')).toEqual([expect.objectContaining({ procedureId: 'henan_employer_initial_2024', limit: { workdays: null, rule: 'HA-G10', text: expect.anything() }, received: 3, finished: 1, open: 2, results: [{ result: 'End_Withdrawn', label: { zh: '已撤回', en: expect.any(String) }, count: 1 }] })]);
    expect([at(told, 'procedures', 0, 'term', 'measured'), at(told, 'late'), at(told, 'running'), at(told, 'incidents', 'opened'), at(told, 'flow', 11)]).toEqual([0, 0, true, 1, { month: await month(), received: 3, finished: 1 }]);
    expect(await report(province, '&place=filing:410100')).toMatchObject({ procedures: [], incidents: { opened: 0 } });
  });

  async function withdrawn(caseId: string): Promise<void> {
    expect((await (await world.person('jixie-guanli')).post(`/api/v1/cases/${caseId}/withdraw`, { reason: '不再申请' }, key())).status).toBe(200);
  }
});

describe('a supposed clock', () => {
  const suppose = (by: Browser, query: string) => by.get(`/api/v1/cases/${cases.late}/supposed-clock?${query}`);
  const days = (told: Told, kind: string) => listOf(told, 'days').filter((day) => at(day, 'kind') === kind).length;

  it('tells the due day of an acceptance and a suspension, with every day counted, and changes nothing', async () => {
    const accepted = await suppose(city, 'limit=20&acceptedOn=2026-03-02');
    expect([accepted.status, days(accepted, 'used'), days(accepted, 'paused')]).toEqual([200, 20, 0]);
    expect(at(accepted.body, 'days', listOf(accepted, 'days').length - 1, 'date')).toBe(at(accepted.body, 'due'));
    const held = await suppose(city, 'limit=20&acceptedOn=2026-03-02&suspendedFrom=2026-03-09&suspendedTo=2026-03-13');
    expect([days(held, 'used'), days(held, 'paused')]).toEqual([20, 4]);
    expect((await suppose(city, '')).body).toMatchObject({ asIs: { state: 'notStarted' }, days: [] });
  });

  it('refuses dates that cannot be, and is not told to the institution', async () => {
    for (const query of ['suspendedFrom=2026-03-09', 'suspendedFrom=2026-03-09&suspendedTo=2026-03-01', 'acceptedOn=2026-02-30', 'acceptedOn=1999-01-01']) expect([query, at((await suppose(city, query)).body, 'code')]).toEqual([query, 'SUPPOSITION_IMPOSSIBLE']);
    expect((await suppose(await world.person('jixie-jingban'), '')).status).toBe(403);
  });
});
