import { replay, type LogEntry } from '@beian/bpmn';
import { processModels } from '@beian/procedure/testing';
import { approveRepair, isRefusal, loadRun, proposeRepair, refuseRepair, repairPoints, verifyFleet, wholeFleet, type ActingPerson, type RepairKind } from '../index.js';
import { lockCase } from '../stimuli/case-row.js';
import type { InProcessCourse } from '../testing/in-process-course.js';
import { ToyWorld } from '../testing/toy-world.js';

let world: ToyWorld;
let chief: ActingPerson;
let deputy: ActingPerson;
beforeAll(async () => {
  world = await ToyWorld.open();
  [chief, deputy] = [world.person('陈督导'), world.person('周领导')];
});
afterAll(() => world.close());

const members = ['member-1', 'member-2', 'member-3'];
const policy = async () => null;
const sql = () => world.deps.database.sql;
const codeOf = (result: object): string => (isRefusal(result) ? result.code : 'done');

async function points(caseId: string) {
  return world.deps.database.transaction(async (own) => {
    const row = await lockCase(own, caseId);
    if (row === null) throw new Error('no case');
    return repairPoints(world.deps, own, row);
  });
}

async function propose(caseId: string, kind: RepairKind, element: string, { actor = chief, reason = '办理有误' } = {}) {
  const point = (await points(caseId)).find((offered) => offered.kind === kind && offered.element === element);
  if (point === undefined) throw new Error(`${kind} ${element} is not offered`);
  return proposeRepair(world.deps, { caseId, kind, to: point.to, activation: point.activation, instance: point.instance, reason, actor, policy });
}

async function repaired(caseId: string, kind: RepairKind, element: string) {
  const proposed = await propose(caseId, kind, element);
  if (isRefusal(proposed)) throw new Error(proposed.message.en);
  return approveRepair(world.deps, { repairId: proposed.id, actor: deputy, reason: '', policy });
}

async function verdict(caseId: string) {
  const log = await sql().rows<LogEntry & Record<string, unknown>>(
    `select seq, pos, kind, process_id as process, scope, element_id as element, activation, instance, flow_id as flow, detail from case_event where case_id = $1 order by seq`, [caseId]);
  return replay(Object.values(processModels), log);
}

async function atVote(): Promise<{ caseId: string; course: InProcessCourse }> {
  const caseId = await world.start();
  const course = await world.course(caseId);
  await world.act(caseId, 'Task_CheckIdentity', { outcome: 'CONFIRMED' });
  return { caseId, course: await course.goOn() };
}

const facts = (caseId: string) => sql().rows(`select key, value from case_fact where case_id = $1 order by key`, [caseId]);
const open = async (caseId: string) => (await world.tasks(caseId)).map(({ element, instance }) => [element, instance].filter((part) => part !== null).join(' '));

describe('a repair by two persons', () => {
  it('opens a step again: the same task, the facts as they were, the log a run of the diagram, and a new run goes on', async () => {
    const caseId = await world.start();
    const course = await world.course(caseId);
    const [before, task] = [await facts(caseId), await world.task(caseId, 'Task_CheckIdentity')];
    await world.act(caseId, 'Task_CheckIdentity', { outcome: 'DOUBTFUL' });
    await course.goOn();
    expect(codeOf(await repaired(caseId, 'reopen', 'Task_CheckIdentity'))).toBe('done');
    await course.goOn();
    expect(await world.tasks(caseId)).toMatchObject([{ id: task.id, element: 'Task_CheckIdentity' }]);
    expect(await facts(caseId)).toEqual(before);
    expect(await verdict(caseId)).toEqual({ conforms: true, open: true });
    const again = await world.course(caseId);
    expect(again.sent).toEqual([]);
    await world.act(caseId, 'Task_CheckIdentity', { outcome: 'CONFIRMED' });
    await again.goOn();
    for (const instance of members) await world.act(caseId, 'Task_CommitteeVote', { outcome: 'NO' }, { instance });
    await again.goOn();
    expect([again.ended, await verdict(caseId)]).toEqual(['End_Refused', { conforms: true, open: false }]);
  });

  it('keeps what is void: stored, logged, marked, and fed to no run', async () => {
    const { caseId, course } = await atVote();
    await world.act(caseId, 'Task_CommitteeVote', { outcome: 'NO' }, { instance: 'member-2' });
    await course.goOn();
    await repaired(caseId, 'reopen', 'Task_CommitteeVote');
    await course.goOn();
    expect(await sql().rows('select pos, kind, state, void_by as by from case_stimulus where case_id = $1 order by pos', [caseId])).toEqual([
      { pos: 1, kind: 'start', state: 'applied', by: null }, { pos: 2, kind: 'act', state: 'applied', by: null },
      { pos: 3, kind: 'act', state: 'void', by: 4 }, { pos: 4, kind: 'repair', state: 'applied', by: null },
    ]);
    expect((await loadRun(world.deps, { caseId, mismatches: 0 })).known.map(({ pos }) => pos)).toEqual([1, 2, 4]);
    expect(await open(caseId)).toEqual(members.map((member) => `Task_CommitteeVote ${member}`));
    expect(await sql().rows(`select element_id as element, actor, detail from case_event where case_id = $1 and kind = 'repaired'`, [caseId])).toEqual([{ element: 'toy_library_card', actor: deputy.userId, detail: { to: 3 } }]);
    expect(await sql().rows(`select template, role from notification where case_id = $1`, [caseId])).toEqual([{ template: 'case-repaired', role: 'librarian' }]);
  });

  it('cancels a step that should never have been reached: its predecessor waits again', async () => {
    const { caseId, course } = await atVote();
    await repaired(caseId, 'cancel', 'Task_CommitteeVote');
    await course.goOn();
    expect(await open(caseId)).toEqual(['Task_CheckIdentity']);
    expect(await sql().row(`select count(*)::int as n from task where case_id = $1 and element = 'Task_CommitteeVote' and state = 'cancelled' and closed_by = 'repair'`, [caseId])).toEqual({ n: 3 });
  });

  it('takes one open step up anew with a new deadline, and makes nothing void', async () => {
    const caseId = await world.start();
    const course = await world.course(caseId);
    await sql().run(`update task set due_at = due_at - interval '3 days' where case_id = $1`, [caseId]);
    const [late] = await world.tasks(caseId);
    await repaired(caseId, 'renew', 'Task_CheckIdentity');
    await course.goOn();
    const [renewed] = await world.tasks(caseId);
    expect(Date.parse(renewed?.dueAt ?? '')).toBeGreaterThan(Date.parse(late?.dueAt ?? ''));
    expect(await verdict(caseId)).toEqual({ conforms: true, open: true });
  });

  it('gets a case going again that stands still before an act nobody can carry out', async () => {
    const { caseId, course } = await atVote();
    for (const instance of members) await world.act(caseId, 'Task_CommitteeVote', { outcome: 'YES' }, { instance });
    await sql().run(`update case_stimulus set result = 'PERHAPS' where case_id = $1 and pos = 5`, [caseId]);
    await expect(course.goOn()).rejects.toThrow(/no outcome PERHAPS/);
    expect(await sql().row('select applied_pos as applied from filing_case where id = $1', [caseId])).toEqual({ applied: 4 });
    const stuck = (await points(caseId)).find(({ kind, to }) => kind === 'reopen' && to === 5);
    expect(stuck).toMatchObject({ element: 'Task_CommitteeVote', instance: 'member-3', refusal: null });
    const proposed = await proposeRepair(world.deps, { caseId, kind: 'reopen', to: 5, activation: stuck?.activation ?? 0, instance: 'member-3', reason: '无法处理', actor: chief, policy });
    if (isRefusal(proposed)) throw new Error(proposed.message.en);
    await approveRepair(world.deps, { repairId: proposed.id, actor: deputy, reason: '', policy });
    await sql().run(`update case_stimulus set result = 'YES' where case_id = $1 and pos = 5`, [caseId]);
    const again = await world.course(caseId);
    expect(await open(caseId)).toEqual(['Task_CommitteeVote member-3']);
    await world.act(caseId, 'Task_CommitteeVote', { outcome: 'YES' }, { instance: 'member-3' });
    await again.goOn();
    expect([await open(caseId), await verdict(caseId)]).toEqual([['Task_CheckCard'], { conforms: true, open: true }]);
  });

  it('does not undo what came from outside: a message is taken again', async () => {
    const { caseId, course } = await atVote();
    await world.message(caseId, 'questionAsked');
    await course.goOn();
    await repaired(caseId, 'reopen', 'Task_CheckIdentity');
    await course.goOn();
    expect(await sql().rows(`select kind, element, state from case_stimulus where case_id = $1 and pos > 2 order by pos`, [caseId])).toEqual([
      { kind: 'message', element: 'questionAsked', state: 'void' }, { kind: 'repair', element: 'toy_library_card', state: 'applied' }, { kind: 'message', element: 'questionAsked', state: 'applied' },
    ]);
    expect(await verdict(caseId)).toEqual({ conforms: true, open: true });
  });

  it('never undoes an official act that went out, and names it', async () => {
    const { caseId, course } = await atVote();
    for (const instance of members) await world.act(caseId, 'Task_CommitteeVote', { outcome: 'YES' }, { instance });
    await course.goOn();
    await world.act(caseId, 'Task_CheckCard', { outcome: 'PASS' });
    await course.goOn();
    await world.act(caseId, 'Task_CheckCard', { outcome: 'PASS' });
    await course.goOn();
    expect(await propose(caseId, 'reopen', 'Task_CheckCard')).toMatchObject({ code: 'OFFICIAL_ACT_OUT', message: { zh: expect.stringContaining('借书证'), en: expect.stringContaining('another official act is needed') } });
    expect(codeOf(await propose(caseId, 'renew', 'Service_PrintCard'))).toBe('done');
  });
});

describe('who may repair', () => {
  it('two persons, neither of whom did what is undone', async () => {
    const { caseId } = await atVote();
    expect(codeOf(await propose(caseId, 'reopen', 'Task_CheckIdentity', { actor: world.clerk }))).toBe('REPAIR_OF_OWN_ACT');
    expect(codeOf(await propose(caseId, 'reopen', 'Task_CheckIdentity', { reason: ' ' }))).toBe('FORM_INVALID');
    const proposed = await propose(caseId, 'reopen', 'Task_CheckIdentity');
    if (isRefusal(proposed)) throw new Error(proposed.message.en);
    expect(codeOf(await propose(caseId, 'cancel', 'Task_CommitteeVote', { actor: deputy }))).toBe('REPAIR_PENDING');
    const by = (actor: ActingPerson) => approveRepair(world.deps, { repairId: proposed.id, actor, reason: '', policy });
    expect(codeOf(await by(chief))).toBe('REPAIR_NEEDS_TWO');
    expect(codeOf(await by(world.clerk))).toBe('REPAIR_OF_OWN_ACT');
    expect(codeOf(await by(deputy))).toBe('done');
    expect(codeOf(await by(deputy))).toBe('REPAIR_DECIDED');
  });

  it('nothing that moved since: a proposal lapses when the case goes on', async () => {
    const { caseId } = await atVote();
    const proposed = await propose(caseId, 'reopen', 'Task_CheckIdentity');
    if (isRefusal(proposed)) throw new Error(proposed.message.en);
    await world.act(caseId, 'Task_CommitteeVote', { outcome: 'YES' }, { instance: 'member-1' });
    expect(codeOf(await approveRepair(world.deps, { repairId: proposed.id, actor: deputy, reason: '', policy }))).toBe('REPAIR_LAPSED');
    expect(codeOf(await propose(caseId, 'reopen', 'Task_CheckIdentity'))).toBe('done');
  });

  it('the second may refuse, the first may take it back', async () => {
    const { caseId } = await atVote();
    for (const [actor, state] of [[deputy, 'refused'], [chief, 'withdrawn']] as const) {
      const proposed = await propose(caseId, 'reopen', 'Task_CheckIdentity');
      if (isRefusal(proposed)) throw new Error(proposed.message.en);
      expect(await refuseRepair(world.deps, { repairId: proposed.id, actor, reason: '不必更正', policy })).toEqual({ state });
    }
    expect(await open(caseId)).toHaveLength(3);
  });
});

describe('verification from outside', () => {
  const deviating = async () => (await verifyFleet(world.deps, wholeFleet)).deviating.flatMap(({ findings }) => findings.map(({ code, pos, text }) => ({ code, pos, text: text.en })));

  it('bears every repaired case out, and finds a step that was marked as void without a repair', async () => {
    expect(await deviating()).toEqual([]);
    const { caseId } = await atVote();
    await sql().run(`update case_stimulus set state = 'void' where case_id = $1 and pos = 2`, [caseId]);
    expect(await deviating()).toContainEqual(expect.objectContaining({ code: 'VOID_WITHOUT_REPAIR', pos: 2 }));
  });
});
