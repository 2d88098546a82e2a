import { beijingToday } from '../cover/cover-in-force.js';
import { assignTask, countInbox, isRefusal, readInbox, saveTaskDraft, type InboxQuestion } from '../index.js';
import { ToyWorld } from '../testing/toy-world.js';

let world: ToyWorld;
beforeAll(async () => {
  world = await ToyWorld.open();
  for (let index = 0; index < 5; index++) await world.course(await world.start());
});
afterAll(() => world.close());

const question = (more: Partial<InboxQuestion> = {}): InboxQuestion => ({
  box: 'group', userId: world.clerk.userId, holdings: [{ holder: world.library, role: 'clerk', procedures: null }], covered: [], sort: 'due', caseId: null, procedureId: null, region: null, name: null, cursor: null, limit: 2, ...more,
});
const read = (more: Partial<InboxQuestion> = {}) => readInbox(world.deps.database.sql, question(more));
const desk = (kind: 'claimed' | 'released', taskId: string, actor = world.clerk) => assignTask(world.deps, { kind, taskId, actor, subject: null, reason: null, policy: async () => null });

async function all(more: Partial<InboxQuestion> = {}): Promise<readonly string[]> {
  const found: string[] = [];
  for (let cursor: string | null = null; ;) {
    const page = await read({ ...more, cursor });
    found.push(...page.items.map(({ id }) => id));
    cursor = page.next;
    if (cursor === null) return found;
  }
}

describe('the inbox of a group', () => {
  it('gives every task once, page by page, by due instant', async () => {
    const found = await all();
    expect(found).toHaveLength(5);
    expect(new Set(found).size).toBe(5);
  });

  it('filters by procedure, region and two characters of the name', async () => {
    expect(await all({ procedureId: 'toy/library-card', region: '990100', name: '书社' })).toHaveLength(5);
    expect(await all({ region: '990200' })).toEqual([]);
    expect(await all({ name: '学院' })).toEqual([]);
    expect(await all({ name: '100%' })).toEqual([]);
  });

  it('lists the tasks of one case', async () => {
    const [task] = (await read()).items;
    expect(await all({ caseId: task?.caseId ?? '' })).toEqual([task?.id]);
    expect(await all({ caseId: task?.caseId ?? '', box: 'mine' })).toEqual([]);
  });

  it('shows nothing to the holder of another role', async () => {
    expect(await all({ holdings: [{ holder: world.library, role: 'librarian', procedures: null }] })).toEqual([]);
  });

  it('lists the latest arrival first where that is wished, page by page', async () => {
    const arrived = await world.deps.database.sql.rows<{ id: string }>('select id from task order by created_at desc, id desc');
    expect(await all({ sort: 'received' })).toEqual(arrived.map(({ id }) => id));
  });

  it('shows the tasks of a covered colleague in his procedures only, and counts a task of two roles once', async () => {
    const elsewhere = { holder: world.library, role: 'clerk', procedures: ['toy/other'] };
    expect(await all({ holdings: [elsewhere] })).toEqual([]);
    const twice = [{ ...elsewhere, procedures: ['toy/library-card'] }, { ...elsewhere, procedures: null }];
    expect(await all({ holdings: twice })).toHaveLength(5);
    expect(await countInbox(world.deps.database.sql, question({ holdings: twice }))).toMatchObject({ group: 5 });
  });

  it('counts what is there, and lists a completed task as done', async () => {
    const [first] = (await read()).items;
    if (first === undefined) throw new Error('no task');
    await world.act(first.caseId, 'Task_CheckIdentity', { outcome: 'CONFIRMED' });
    expect(await countInbox(world.deps.database.sql, question())).toMatchObject({ mine: 0, group: 4, overdue: 0 });
    await (await world.course(first.caseId)).goOn();
    expect((await all({ box: 'done' }))).toEqual([first.id]);
  });
});

describe('the box of what waits for others', () => {
  it('holds what another organisation has to do in a case one acted in, with its name, but nothing of one’s own and of one’s own office', async () => {
    const { sql } = world.deps.database;
    const [done] = (await read({ box: 'done' })).items;
    const [theirs, own, ...others] = await sql.rows<{ id: string }>(`select id from task where case_id = $1 and state = 'open' order by id`, [done?.caseId]);
    await sql.run('update task set org_id = $2, assignee = null where id = $1', [theirs?.id, world.readerOrg]);
    await sql.run('update task set assignee = $2 where id = $1', [own?.id, world.clerk.userId]);
    await sql.run('update task set org_id = $2, assignee = null where id = any ($1::uuid[])', [others.map(({ id }) => id), world.library]);
    expect((await read({ box: 'waiting' })).items).toEqual([expect.objectContaining({ id: theirs?.id, waitsFor: '张读者书社' })]);
    expect(await countInbox(sql, question())).toMatchObject({ waiting: 1 });
    const reminded = async () => (await read({ box: 'waiting' })).items.map(({ remindedToday }) => remindedToday);
    const before = await reminded();
    await sql.run(`insert into task_reminder (task_id, day, reminded_by) select $1, ${beijingToday}, $2`, [theirs?.id, world.clerk.userId]);
    expect([before, await reminded()]).toEqual([[false], [true]]);
  });

  it('names whom a task of a panel waits for, but nobody of the office to the institution that applied', async () => {
    const { sql } = world.deps.database;
    const [done] = (await read({ box: 'done' })).items;
    const other = world.person('赵核验');
    await sql.run(`insert into user_account (id, username, name, organisation_id, password_hash) values ($1, 'zhao', $2, $3, '')`, [other.userId, other.name, other.organisationId]);
    const given = await sql.row<{ id: string }>(`update task set org_id = null, assignee = $2 where id = (select min(id::text)::uuid from task where case_id = $1 and state = 'open') returning id`, [done?.caseId, other.userId]);
    const told = async (holder: string) => (await read({ box: 'waiting', holdings: [{ holder, role: 'clerk', procedures: null }], limit: 20 })).items.find(({ id }) => id === given?.id);
    const applicant = await sql.row<{ id: string }>('select applicant_id as id from filing_case where id = $1', [done?.caseId]);
    expect([(await told(world.library))?.waitsFor, await told(applicant?.id ?? '')]).toEqual(['赵核验', expect.objectContaining({ waitsFor: null, assignee: null, claimedBy: null })]);
  });

  it('remembers who acted only as long as the case runs', async () => {
    const { sql } = world.deps.database;
    const workers = () => sql.rows<{ id: string }>('select case_id as id from case_worker where user_id = $1', [world.clerk.userId]);
    const [before] = await workers();
    expect(before).toBeDefined();
    await world.withdraw(before?.id ?? '');
    await (await world.course(before?.id ?? '')).goOn();
    expect([await workers(), await all({ box: 'waiting' })]).toEqual([[], []]);
  });
});

describe('a claimed task', () => {
  it('is mine, and nobody else may complete or claim it until it is released', async () => {
    const [task] = (await read()).items;
    if (task === undefined) throw new Error('no task');
    expect(await desk('claimed', task.id)).toEqual({ taskId: task.id, claimedBy: world.clerk.userId });
    expect(await all({ box: 'mine' })).toEqual([task.id]);
    const other = world.person('赵核验');
    expect(await desk('claimed', task.id, other)).toMatchObject({ code: 'TASK_CLAIMED' });
    expect(await world.act(task.caseId, 'Task_CheckIdentity', { outcome: 'CONFIRMED' }, { actor: other })).toMatchObject({ code: 'TASK_CLAIMED' });
    await desk('released', task.id);
    expect(await desk('claimed', task.id, other)).toMatchObject({ claimedBy: other.userId });
    expect(await world.deps.database.sql.rows('select kind from task_history where task_id = $1 order by id', [task.id])).toEqual([{ kind: 'claimed' }, { kind: 'released' }, { kind: 'claimed' }]);
  });
});

describe('a draft of an opinion', () => {
  it('is never overwritten silently', async () => {
    const [task] = (await read()).items;
    const save = (revision: number, note: string) => saveTaskDraft(world.deps, { taskId: task?.id ?? '', actor: world.clerk, revision, form: { note }, policy: async () => null });
    expect(await save(0, '初稿')).toEqual({ revision: 1 });
    const conflict = await save(0, '另一窗口');
    expect(isRefusal(conflict) && conflict.code).toBe('DRAFT_CHANGED');
    expect(await save(1, '定稿')).toEqual({ revision: 2 });
  });
});
