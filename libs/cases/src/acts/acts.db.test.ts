import { isRefusal, submitAct } from '../index.js';
import { ToyWorld } from '../testing/toy-world.js';

let world: ToyWorld;
beforeAll(async () => { world = await ToyWorld.open(); });
afterAll(() => world.close());

const positions = async (caseId: string) =>
  (await world.deps.database.sql.rows<{ pos: number; kind: string; element: string; state: string }>('select pos, kind, element, state from case_stimulus where case_id = $1 order by pos', [caseId]));
const codeOf = (result: object): string => (isRefusal(result) ? result.code : 'stored');

/** A case whose committee of three votes. */
async function atVote(): Promise<{ caseId: string; goOn(): Promise<unknown> }> {
  const caseId = await world.start();
  const course = await world.course(caseId);
  await world.act(caseId, 'Task_CheckIdentity', { outcome: 'CONFIRMED' });
  await course.goOn();
  return { caseId, goOn: () => course.goOn() };
}

async function atCheck(): Promise<{ caseId: string; goOn(): Promise<unknown> }> {
  const { caseId, goOn } = await atVote();
  for (const member of ['member-1', 'member-2', 'member-3']) await world.act(caseId, 'Task_CommitteeVote', { outcome: 'YES' }, { instance: member });
  await goOn();
  return { caseId, goOn };
}

describe('an act', () => {
  it('of three members at the same moment is stored three times, without a gap', async () => {
    const { caseId, goOn } = await atVote();
    const votes = await Promise.all(['member-1', 'member-2', 'member-3'].map((instance) => world.act(caseId, 'Task_CommitteeVote', { outcome: 'YES' }, { instance })));
    expect(votes.map(codeOf)).toEqual(['stored', 'stored', 'stored']);
    expect((await positions(caseId)).map(({ pos }) => pos)).toEqual([1, 2, 3, 4, 5]);
    await goOn();
    expect((await world.tasks(caseId)).map(({ element }) => element)).toEqual(['Task_CheckCard']);
  });

  it('of two officers on one task is accepted once, and the other is told who was first', async () => {
    const caseId = await world.start();
    await world.course(caseId);
    const task = await world.task(caseId, 'Task_CheckIdentity');
    const both = await Promise.all([world.clerk, world.person('赵核验')].map((actor) => world.complete(task, { outcome: 'CONFIRMED' }, actor)));
    const refused = both.filter(isRefusal);
    expect(refused.map(({ code }) => code)).toEqual(['TASK_COMPLETED']);
    expect(refused[0]?.message.zh).toMatch(/李核验|赵核验/);
    expect(await positions(caseId)).toHaveLength(2);
  });

  it('names the field of a form that is wrong, and stores nothing', async () => {
    const caseId = await world.start();
    await world.course(caseId);
    const refused = await world.act(caseId, 'Task_CheckIdentity', { outcome: 'MAYBE' });
    expect(isRefusal(refused) && refused.violations.map(({ path }) => path)).toEqual(['outcome']);
    expect(await positions(caseId)).toHaveLength(1);
    expect(await world.tasks(caseId)).toHaveLength(1);
  });

  it('is refused when its author saw an older revision', async () => {
    const caseId = await world.start();
    await world.course(caseId);
    const task = await world.task(caseId, 'Task_CheckIdentity');
    expect(codeOf(await world.complete({ ...task, revision: task.revision - 1 }, { outcome: 'CONFIRMED' }))).toBe('REVISION_STALE');
  });

  it('is refused by the policy before anything is read', async () => {
    const caseId = await world.start();
    await world.course(caseId);
    const { id } = await world.task(caseId, 'Task_CheckIdentity');
    const foreign = { refused: 'forbidden' as const, code: 'NOT_YOURS', message: { zh: '无权办理', en: 'Not yours' }, rule: null, violations: [], current: null };
    expect(codeOf(await submitAct(world.deps, { taskId: id, actor: world.clerk, revision: null, form: {}, policy: async () => foreign }))).toBe('NOT_YOURS');
  });

  it('by whom separation of duties forbids it is refused, also while the other act is stored and not yet applied (T-80)', async () => {
    const { caseId, goOn } = await atVote();
    await world.message(caseId, 'requestAmended');
    await goOn();
    expect(codeOf(await world.act(caseId, 'Task_ReviewAmendment', { note: '无误' }))).toBe('SEPARATION_OF_DUTIES');
    expect(codeOf(await world.act(caseId, 'Task_ReviewAmendment', { note: '无误' }, { actor: { ...world.person('钱代理'), onBehalfOf: world.clerk.userId } }))).toBe('SEPARATION_OF_DUTIES');
    expect(codeOf(await world.act(caseId, 'Task_ReviewAmendment', { note: '无误' }, { actor: world.librarian }))).toBe('stored');
  });
});

describe('a deadline', () => {
  it('closes a task for everybody who comes later: its timer is stored first, the act is not', async () => {
    const { caseId, goOn } = await atCheck();
    const task = await world.task(caseId, 'Task_CheckCard');
    await world.moveClockTo(task.dueAt ?? '');
    expect(codeOf(await world.complete(task, { outcome: 'PASS' }))).toBe('DEADLINE_PASSED');
    expect((await positions(caseId)).slice(-2).map(({ kind, element }) => [kind, element])).toEqual([['timer', 'Boundary_CheckReminder'], ['timer', 'Boundary_CheckOverdue']]);
    await goOn();
    expect(await world.deps.database.sql.row('select ended_by as ended from filing_case where id = $1', [caseId])).toEqual({ ended: 'End_Refused' });
  });

  it('that passes after an act was stored does not undo the act', async () => {
    const { caseId, goOn } = await atCheck();
    const task = await world.task(caseId, 'Task_CheckCard');
    expect(codeOf(await world.complete(task, { outcome: 'PASS' }))).toBe('stored');
    await world.moveClockTo(task.dueAt ?? '');
    await goOn();
    const kinds = (await positions(caseId)).map(({ kind, state }) => `${kind} ${state}`);
    expect(kinds.filter((kind) => kind.startsWith('timer') && kind.endsWith('applied'))).toEqual([]);
    expect((await world.tasks(caseId)).map(({ element }) => element)).toEqual(['Task_CheckCard']);
  });
});

describe('a withdrawal', () => {
  it('supersedes the acts that queue behind it, and says by what', async () => {
    const { caseId, goOn } = await atVote();
    await world.act(caseId, 'Task_CommitteeVote', { outcome: 'YES' }, { instance: 'member-1' });
    expect(codeOf(await world.withdraw(caseId))).toBe('stored');
    await world.act(caseId, 'Task_CommitteeVote', { outcome: 'YES' }, { instance: 'member-2' });
    await world.act(caseId, 'Task_CommitteeVote', { outcome: 'NO' }, { instance: 'member-3' });
    await goOn();
    expect((await positions(caseId)).map(({ state }) => state)).toEqual(['applied', 'applied', 'applied', 'applied', 'superseded', 'superseded']);
    expect(await world.deps.database.sql.row('select state, ended_by as ended, applied_pos = last_pos as settled from filing_case where id = $1', [caseId])).toEqual({ state: 'withdrawn', ended: 'End_Withdrawn', settled: true });
    expect(await world.deps.database.sql.rows('select distinct state from task where case_id = $1 order by 1', [caseId])).toEqual([{ state: 'cancelled' }, { state: 'completed' }]);
    expect(await world.deps.database.sql.rows(`select superseded_by as by from submission where case_id = $1 and superseded_by is not null`, [caseId])).toEqual([{ by: 'End_Withdrawn' }, { by: 'End_Withdrawn' }]);
  });

  it('is refused while another is on its way, without a reason, and when the case is over', async () => {
    const { caseId, goOn } = await atVote();
    expect(codeOf(await world.withdraw(caseId))).toBe('stored');
    expect(codeOf(await world.withdraw(caseId))).toBe('WITHDRAWAL_PENDING');
    await goOn();
    expect(codeOf(await world.withdraw(caseId))).toBe('CASE_ENDED');
    const [first] = await world.deps.database.sql.rows<{ id: string }>(`select id from task where case_id = $1 limit 1`, [caseId]);
    expect(codeOf(await submitAct(world.deps, { taskId: first?.id ?? '', actor: world.clerk, revision: null, form: {}, policy: async () => null }))).toBe('TASK_COMPLETED');
  });
});

describe('a message', () => {
  it('that nobody waits for yet is kept and taken by the next catch', async () => {
    const caseId = await world.start();
    const course = await world.course(caseId);
    await world.message(caseId, 'questionAsked');
    await course.goOn();
    await world.act(caseId, 'Task_CheckIdentity', { outcome: 'CONFIRMED' });
    await course.goOn();
    const taken = await world.deps.database.sql.rows(`select pos from case_event where case_id = $1 and element_id = 'Boundary_QuestionAsked' and kind = 'fired'`, [caseId]);
    expect(taken).toEqual([{ pos: 3 }]);
  });

  it('of an unknown name is refused', async () => {
    const caseId = await world.start();
    expect(codeOf(await world.message(caseId, 'weatherChanged'))).toBe('MESSAGE_UNKNOWN');
  });
});
