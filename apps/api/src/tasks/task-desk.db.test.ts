import { randomUUID } from 'node:crypto';
import { at, type Browser, type Told } from '../testing/browser.js';
import { completion, Filer, formalReview, key, listOf, taskOf } from '../testing/filer.js';
import { FilingWorld } from '../testing/filing-world.js';

describe('a task on the desk', () => {
  let world: FilingWorld;
  let first: Browser;
  let second: Browser;
  let leader: Browser;
  let task: string;
  let caseId: string;

  beforeAll(async () => {
    world = await FilingWorld.open();
    [first, second, leader] = [await world.person('xx-shouli1'), await world.person('xx-shouli2'), await world.person('xx-dudao')];
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    ({ caseId } = await new Filer(await world.person('jixie-jingban')).filed());
    task = await taskOf(first, caseId);
  });

  const act = (by: Browser, what: string, body: object = {}): Promise<Told> => by.post(`/api/v1/tasks/${task}/${what}`, body, key());
  const codeOf = ({ status, body }: Told) => [status, at(body, 'code') ?? null];
  const idOf = async (username: string): Promise<string> => (await world.api.data.query('select id from user_account where username = $1', [username]))[0].id;
  const nameOf = async (username: string): Promise<string> => (await world.api.data.query('select name from user_account where username = $1', [username]))[0].name;
  const history = (): Promise<unknown[]> => world.api.data.query(`select kind, reason from task_history where task_id = $1 order by id`, [task]);
  const newsOf = async (by: Browser): Promise<unknown[]> => listOf(await by.get('/api/v1/notifications?limit=100'), 'items').map((each) => at(each, 'title', 'zh'));
  const waiting = async (by: Browser): Promise<unknown[]> => listOf(await by.get(`/api/v1/tasks?box=waiting&caseId=${caseId}`), 'items').map((each) => at(each, 'waitsFor'));
  const complete = async (by: Browser, changes: object = {}) => {
    const page = await by.get(`/api/v1/tasks/${task}`);
    return by.send('POST', `/api/v1/tasks/${task}/complete`, completion(page, { ...formalReview(page, 'COMPLETE'), ...changes }));
  };

  it('is given out by a supervisor, handed on by its holder and put back, each with its history', async () => {
    const [one, other] = [await idOf('xx-shouli1'), await idOf('xx-shouli2')];
    expect(codeOf(await act(first, 'assign', { userId: other, reason: '分工' }))).toEqual([403, 'TASK_NOT_YOURS']);
    expect(codeOf(await act(leader, 'assign', { userId: await idOf('xx-wenshu1'), reason: '分工' }))).toEqual([422, 'NOT_ASSIGNABLE']);
    expect(listOf(await leader.get(`/api/v1/tasks/${task}/assignable`)).map((person) => at(person, 'id')).sort()).toEqual([one, other].sort());
    const onCase = async (by: Browser) => listOf(await by.get(`/api/v1/cases/${caseId}/tasks`)).map((open) => [at(open, 'id'), at(open, 'mayAssign')]);
    expect([await onCase(leader), await onCase(first), await onCase(await world.person('jixie-jingban'))]).toEqual([[[task, true]], [[task, false]], []]);
    expect((await act(leader, 'assign', { userId: one, reason: '分工' })).status).toBe(200);
    expect(codeOf(await act(second, 'claim'))).toEqual([409, 'TASK_CLAIMED']);
    expect(codeOf(await act(first, 'delegate', { userId: other, reason: '' }))[0]).toBe(422);
    expect((await act(first, 'delegate', { userId: other, reason: '外出开会' })).status).toBe(200);
    expect(codeOf(await complete(first))).toEqual([409, 'TASK_CLAIMED']);
    expect((await act(second, 'release')).status).toBe(200);
    expect(await history()).toEqual([{ kind: 'assigned', reason: '分工' }, { kind: 'delegated', reason: '外出开会' }, { kind: 'released', reason: null }]);
    expect((await complete(first)).status).toBe(200);
    expect((await first.get(`/api/v1/tasks/${task}`)).body).toMatchObject({ state: 'completed', completedBy: await nameOf('xx-shouli1') });
  });

  it('is taken over from a colleague with a reason that he and everybody after him reads', async () => {
    await act(first, 'claim');
    expect(at((await second.get(`/api/v1/tasks/${task}`)).body, 'mayTakeOver')).toBe(true);
    expect(codeOf(await act(second, 'take-over', { reason: '' }))[0]).toBe(422);
    expect(codeOf(await act(await world.person('xx-wenshu1'), 'take-over', { reason: '代为处理' }))).toEqual([403, 'TASK_NOT_YOURS']);
    expect((await act(second, 'take-over', { reason: '原经办人请病假' })).body).toMatchObject({ claimedByMe: true, handOver: { kind: 'takenOver', by: await nameOf('xx-shouli2'), reason: '原经办人请病假' } });
    expect(codeOf(await complete(first))).toEqual([409, 'TASK_CLAIMED']);
    expect(await newsOf(first)).toContain('任务由同事接手');
    expect(await newsOf(second)).not.toContain('任务由同事接手');
  });

  it('is given out many at a time, with a result for each', async () => {
    const [one, other] = [await idOf('xx-shouli1'), randomUUID()];
    const many = (by: Browser) => by.post('/api/v1/tasks/assign', { ids: [task, other], userId: one, reason: '分工' }, key());
    const results = async (by: Browser) => listOf(await many(by)).map((each) => [at(each, 'id'), at(each, 'assigned'), at(each, 'problem', 'code') ?? null]);
    expect(await results(second)).toEqual([[task, false, 'TASK_NOT_YOURS'], [other, false, 'NOT_FOUND']]);
    expect(await results(leader)).toEqual([[task, true, null], [other, false, 'NOT_FOUND']]);
  });

  it('may be asked about: the colleague answers, and the task stays where it is', async () => {
    const clerk = await world.person('xx-wenshu1');
    await act(first, 'claim');
    const asked = { userId: await idOf('xx-wenshu1'), text: '公章与名称不一致，是否需要补正？' };
    expect(codeOf(await act(second, 'questions', asked))).toEqual([409, 'TASK_CLAIMED']);
    expect(codeOf(await act(first, 'questions', { ...asked, userId: await idOf('jixie-jingban') }))).toEqual([422, 'COLLEAGUE_UNFIT']);
    expect((await act(first, 'questions', asked)).status).toBe(200);
    const [question] = listOf(await clerk.get('/api/v1/questions')).filter((each) => at(each, 'caseId') === caseId);
    const answer = (by: Browser) => by.post(`/api/v1/questions/${String(at(question ?? null, 'id'))}/answer`, { text: '需要，一次性告知。' }, key());
    expect(codeOf(await answer(second))).toEqual([404, 'QUESTION_UNKNOWN']);
    expect([await waiting(first), (await answer(clerk)).status, codeOf(await answer(clerk)), await waiting(first)]).toEqual([[await nameOf('xx-wenshu1')], 200, [409, 'QUESTION_ANSWERED'], []]);
    expect(listOf(await first.get(`/api/v1/tasks/${task}/questions`))).toEqual([expect.objectContaining({ answer: '需要，一次性告知。', askedBy: await nameOf('xx-shouli1') })]);
    expect(await newsOf(first)).toContain('同事已答复');
    expect(at((await first.get(`/api/v1/tasks/${task}`)).body, 'claimedByMe')).toBe(true);
  });

  it('is reminded of once a day: its holder is told, else the group', async () => {
    const before = (await newsOf(second)).filter((title) => title === '有任务等待办理').length;
    expect((await act(leader, 'remind')).status).toBe(204);
    expect(codeOf(await act(second, 'remind'))).toEqual([409, 'REMINDED_TODAY']);
    expect((await newsOf(second)).filter((title) => title === '有任务等待办理')).toHaveLength(before + 1);
    await world.api.data.query('delete from task_reminder where task_id = $1', [task]);
    await act(first, 'claim');
    expect(codeOf(await act(first, 'remind'))).toEqual([409, 'TASK_IS_YOURS']);
    expect((await act(leader, 'remind')).status).toBe(204);
    expect((await newsOf(second)).filter((title) => title === '有任务等待办理')).toHaveLength(before + 1);
    expect(await newsOf(first)).toContain('有任务等待办理');
    expect(codeOf(await act(await world.person('jixie-jingban'), 'remind'))).toEqual([403, 'ROLE_REQUIRED']);
  });

  it('is completed for an absent colleague with both persons on record', async () => {
    await act(first, 'claim');
    await act(first, 'delegate', { userId: await idOf('xx-shouli2'), reason: '外出开会' });
    expect((await complete(second)).status).toBe(200);
    const [row] = await world.api.data.query('select actor, on_behalf_of from submission where task_id = $1', [task]);
    expect(row).toEqual({ actor: await idOf('xx-shouli2'), on_behalf_of: await idOf('xx-shouli1') });
  });

  it('is not completed with a character that no document could print', async () => {
    const told = await complete(first, { outcome: 'OUT_OF_SCOPE', reason: '申请人𠮷某不符合条件', provision: '指南第一部分（三）' });
    expect(codeOf(told)).toEqual([422, 'FORM_INVALID']);
    expect(at(told.body, 'violations')).toEqual([expect.objectContaining({ path: 'reason', code: 'CHARACTERS_UNPRINTABLE' })]);
    expect(await world.api.data.query(`select 1 from submission where task_id = $1`, [task])).toEqual([]);
  });

  it('T-80: is refused to whoever acted in the step it is separate from, and the attempt stands in the audit log', async () => {
    const head = await world.person('xx-lingdao1');
    await decisionOfReviewer('xx-lingdao1');
    const form = { outcome: 'APPROVE', grounds: [], opinion: '同意备案', signed: { name: '领导一', date: '2026-11-01' } };
    const revision = String(at((await head.get(`/api/v1/tasks/${task}`)).body, 'revision'));
    const told = await head.send('POST', `/api/v1/tasks/${task}/complete`, { body: { form }, headers: { 'if-match': `"${revision}"`, ...key() } });
    expect([codeOf(told), at(told.body, 'rule')]).toEqual([[403, 'SEPARATION_OF_DUTIES'], 'T-80']);
    expect(codeOf(await act(head, 'claim'))).toEqual([403, 'SEPARATION_OF_DUTIES']);
    const kept = await world.api.data.query(`select outcome, detail from audit_entry where action = 'task.separationOfDuties' and object_id = $1`, [task]);
    expect(kept).toEqual(Array.from({ length: 2 }, () => ({ outcome: 'refused', detail: { case: caseId, element: 'Task_FilingDecision' } })));
  });

  /** The case as it would stand before the decision, had this person reviewed it. */
  async function decisionOfReviewer(username: string): Promise<void> {
    const { data } = world.api;
    await data.query(`update task set process_id = 'henan_employer_initial_2024', element = 'Task_FilingDecision', role = 'decisionMaker', scope = '{}' where id = $1`, [task]);
    await data.query(`update task_candidate set role = 'decisionMaker' where task_id = $1`, [task]);
    await data.query(
      `insert into submission (case_id, pos, process_id, scope, element, activation, form, result, actor, actor_name, actor_org, role, received_at)
       select t.case_id, 99, t.process_id, '{}', 'Task_InitialReview', 99, '{}', 'QUALIFIED', $2, 'x', t.org_id, 'initialReviewer', now() from task t where t.id = $1`, [task, await idOf(username)]);
  }
});
