import { at, type Browser, type Told } from '../testing/browser.js';
import { completion, Filer, formalReview, key, listOf, taskOf } from '../testing/filer.js';
import { FilingWorld, idOf } from '../testing/filing-world.js';

const day = 86_400_000;
const codeOf = ({ status, body }: Told) => [status, at(body, 'code') ?? null];

describe('an absence cover', () => {
  let world: FilingWorld;
  let absent: Browser;
  let colleague: Browser;
  let clerk: Browser;
  let leader: Browser;
  let task: string;
  let caseId: string;

  beforeAll(async () => {
    world = await FilingWorld.open();
    [absent, colleague, clerk, leader] = [await world.person('xx-shouli1'), await world.person('xx-shouli2'), await world.person('xx-wenshu1'), await world.person('xx-dudao')];
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    await world.api.data.query('update absence_cover set ended_by = absent, ended_at = now() where ended_at is null');
    ({ caseId } = await new Filer(await world.person('jixie-jingban')).filed());
    task = await taskOf(absent, caseId);
  });

  const person = async (username: string): Promise<{ id: string; name: string }> => (await world.api.data.query('select id, name from user_account where username = $1', [username]))[0];
  const date = (days = 0): string => new Date(Date.now() + 8 * 3_600_000 + days * day).toISOString().slice(0, 10);
  const name = async (by: Browser, deputy: string, changes: object = {}): Promise<Told> =>
    by.post('/api/v1/covers', { deputyId: (await person(deputy)).id, from: date(), until: date(3), reason: '外出培训', ...changes }, key());
  const change = (by: Browser, cover: Told, how: 'confirm' | 'end'): Promise<Told> => by.post(`/api/v1/covers/${idOf(cover, 'id')}/${how}`, {}, key());
  const act = (by: Browser, what: string): Promise<Told> => by.post(`/api/v1/tasks/${task}/${what}`, {}, key());
  const complete = async (by: Browser): Promise<Told> => {
    const page = await by.get(`/api/v1/tasks/${task}`);
    return by.send('POST', `/api/v1/tasks/${task}/complete`, completion(page, formalReview(page, 'COMPLETE')));
  };
  const listed = async (by: Browser, box: string): Promise<unknown> =>
    listOf(await by.get(`/api/v1/tasks?box=${box}&caseId=${caseId}`), 'items').map((row) => at(row, 'onBehalfOf', 'name') ?? null);

  it('lets the deputy do what the absent colleague holds, and keeps both names in log, audit and timeline', async () => {
    const [away, deputy] = [await person('xx-shouli1'), await person('xx-shouli2')];
    expect(await listed(colleague, 'group')).toEqual([null]);
    await act(absent, 'claim');
    expect(codeOf(await complete(colleague))).toEqual([409, 'TASK_CLAIMED']);
    expect((await name(absent, 'xx-shouli2')).status).toBe(201);
    expect(await listed(colleague, 'mine')).toEqual([away.name]);
    expect((await colleague.get(`/api/v1/tasks/${task}`)).body).toMatchObject({ mayComplete: true, onBehalfOf: { name: away.name, until: date(3) } });
    expect((await complete(colleague)).status).toBe(200);
    expect(await world.api.data.query('select actor, on_behalf_of from submission where task_id = $1', [task])).toEqual([{ actor: deputy.id, on_behalf_of: away.id }]);
    const steps = listOf(await absent.get(`/api/v1/cases/${caseId}/timeline`)).filter((entry) => at(entry, 'onBehalfOf') !== null);
    expect(steps.map((entry) => [at(entry, 'kind'), at(entry, 'actor'), at(entry, 'onBehalfOf')])).toContainEqual(['completed', deputy.name, away.name]);
    const audit = await (await world.person('sys-audit')).get('/api/v1/admin/audit?action=task.doneOnBehalf');
    expect(at(audit.body, 'items', 0)).toMatchObject({ actorName: deputy.name, onBehalfOfName: away.name, objectId: task });
  });

  it('gives a role that the deputy does not hold only after a leader confirmed it, and takes it back when it is ended early', async () => {
    const cover = await name(absent, 'xx-wenshu1');
    expect(cover.body).toMatchObject({ lacking: ['receptionClerk'], state: 'inForce', mine: 'absent', mayConfirm: false });
    expect([await listed(clerk, 'group'), codeOf(await act(clerk, 'claim'))]).toEqual([[], [403, 'TASK_NOT_YOURS']]);
    expect([codeOf(await change(absent, cover, 'confirm')), codeOf(await change(colleague, cover, 'confirm'))]).toEqual([[404, 'COVER_UNKNOWN'], [404, 'COVER_UNKNOWN']]);
    expect((await change(leader, cover, 'confirm')).body).toMatchObject({ mayConfirm: false });
    const away = await person('xx-shouli1');
    expect(await listed(clerk, 'group')).toEqual([away.name]);
    expect((await act(clerk, 'claim')).status).toBe(200);
    expect(await world.api.data.query('select claimed_by as by from task where id = $1', [task])).toEqual([{ by: away.id }]);
    expect((await change(clerk, cover, 'end')).body).toMatchObject({ state: 'over' });
    expect([codeOf(await complete(clerk)), await listed(absent, 'mine')]).toEqual([[403, 'TASK_NOT_YOURS'], [null]]);
    expect(codeOf(await change(leader, cover, 'end'))).toEqual([409, 'COVER_ENDED']);
  });

  it('ends by itself after its last day, and begins on its first', async () => {
    await act(absent, 'claim');
    await name(absent, 'xx-shouli2', { from: date(1), until: date(2) });
    expect(codeOf(await complete(colleague))).toEqual([409, 'TASK_CLAIMED']);
    for (const [days, box] of [[1, ['xx-shouli1']], [3, []]] as const) {
      await world.api.data.query('update platform_clock set offset_ms = $1', [days * day]);
      const found = await listed(colleague, 'mine');
      await world.api.data.query('update platform_clock set offset_ms = 0');
      expect(found).toEqual(await Promise.all(box.map(async (username) => (await person(username)).name)));
    }
  });

  it('reaches no further than its procedures and its organisation', async () => {
    await act(absent, 'claim');
    const cover = await name(absent, 'xx-shouli2', { procedures: ['jilin_social_solicitation_2022'] });
    expect([cover.status, await listed(colleague, 'mine'), codeOf(await complete(colleague))]).toEqual([201, [], [409, 'TASK_CLAIMED']]);
    expect(codeOf(await name(absent, 'xx-shouli2', { procedures: ['nowhere'] }))).toEqual([422, 'FORM_INVALID']);
  });

  it('is refused for oneself, strangers, past or endless periods, a second time, and with a deputy who is away too', async () => {
    const told = async (...wanted: Parameters<typeof name>) => codeOf(await name(...wanted));
    expect(await told(absent, 'xx-shouli1')).toEqual([422, 'DEPUTY_UNFIT']);
    expect(await told(absent, 'jixie-jingban')).toEqual([422, 'DEPUTY_UNFIT']);
    expect(await told(absent, 'xx-shouli2', { from: date(-3), until: date(-1) })).toEqual([422, 'COVER_PERIOD']);
    expect(await told(absent, 'xx-shouli2', { until: date(400) })).toEqual([422, 'COVER_PERIOD']);
    expect(await told(absent, 'xx-shouli2', { until: '2027-02-30' })).toEqual([422, 'FORM_INVALID']);
    expect(await told(await world.person('jixie-jingban'), 'xx-shouli2')).toEqual([403, 'ROLE_REQUIRED']);
    expect(await told(leader, 'xx-shouli2')).toEqual([409, 'NOTHING_TO_COVER']);
    expect((await name(absent, 'xx-shouli2')).status).toBe(201);
    expect(await told(absent, 'xx-wenshu1')).toEqual([409, 'COVER_OVERLAPS']);
    expect(await told(colleague, 'xx-shouli1')).toEqual([422, 'DEPUTY_ABSENT']);
  });

  it('T-80: lets nobody decide who reviewed, neither the deputy himself nor for a leader who did', async () => {
    const { data } = world.api;
    const [head, other] = [await person('xx-lingdao1'), await person('xx-shouli1')];
    await change(leader, await name(await world.person('xx-lingdao1'), 'xx-shouli1'), 'confirm');
    await data.query(`update task set process_id = 'henan_employer_initial_2024', element = 'Task_FilingDecision', role = 'decisionMaker', scope = '{}' where id = $1`, [task]);
    await data.query(`update task_candidate set role = 'decisionMaker' where task_id = $1`, [task]);
    expect(await listed(absent, 'group')).toEqual([head.name]);
    const reviewed = (by: string): Promise<unknown> => data.query(
      `insert into submission (case_id, pos, process_id, scope, element, activation, form, result, actor, actor_name, actor_org, role, received_at)
       select t.case_id, 99, t.process_id, '{}', 'Task_InitialReview', 99, '{}', 'QUALIFIED', $2, 'x', t.org_id, 'initialReviewer', now() from task t where t.id = $1
       on conflict (case_id, pos) do update set actor = excluded.actor`, [task, by]);
    for (const reviewer of [other.id, head.id]) {
      await reviewed(reviewer);
      expect((await absent.get(`/api/v1/tasks/${task}`)).body).toMatchObject({ mayComplete: false, whyNot: { code: 'SEPARATION_OF_DUTIES', rule: 'T-80' } });
      expect(codeOf(await act(absent, 'claim'))).toEqual([403, 'SEPARATION_OF_DUTIES']);
    }
  });
});
