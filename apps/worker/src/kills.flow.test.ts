import { isRefusal } from '@beian/cases';
import { OwnTemporal } from './testing/own-temporal.js';
import { inTurns } from './testing/in-turns.js';
import { runTool } from './testing/run-tool.js';
import { ToyOffice } from './testing/toy-office.js';

let temporal: OwnTemporal;
let office: ToyOffice;
beforeAll(async () => {
  temporal = await OwnTemporal.start();
  office = await ToyOffice.open(temporal);
  office.startRelay();
}, 90_000);
afterEach(() => office.killChildren());
afterAll(async () => {
  await office.close();
  await temporal.close();
}, 90_000);

const settled = (caseId: string) => office.until(() => office.state(caseId), ({ applied, last }) => applied === last, 120_000);
const log = (caseId: string) => office.world.deps.database.sql.rows<{ element: string; kind: string }>(
  `select element_id as element, kind from case_event where case_id = $1 and (element_id like 'Task%' or kind = 'fired') order by seq`, [caseId]);

const afterIdentity = [
  { element: 'Task_CheckIdentity', kind: 'entered' },
  { element: 'Task_CheckIdentity', kind: 'completed' },
  { element: 'Task_CommitteeVote', kind: 'entered' },
];

describe('kill -9', () => {
  it('of worker and server after the commit, before Temporal knew, with a deadline passing meanwhile: nothing is lost or done twice', async () => {
    const first = await office.startChild();
    const caseId = await office.file();
    await first.kill();
    const second = await office.startChild({ [caseId]: 2 });
    const { dueAt } = await office.world.task(caseId, 'Task_CheckIdentity');
    const stored = await office.world.act(caseId, 'Task_CheckIdentity', { outcome: 'CONFIRMED' });
    if (isRefusal(stored)) throw new Error(stored.code);
    const answer = office.doorbell.ring(stored, 60_000);
    await second.gone();
    await temporal.kill();
    await office.world.moveClockTo(dueAt ?? '');
    await temporal.startAgain();
    await office.startChild();
    await answer;
    expect(await settled(caseId)).toMatchObject({ applied: 2 });
    expect(await log(caseId)).toEqual(afterIdentity);
    for (const instance of ['member-1', 'member-2', 'member-3']) await office.act(caseId, 'Task_CommitteeVote', { outcome: 'NO' }, { instance });
    expect(await office.state(caseId)).toMatchObject({ ended: 'End_Refused' });
  }, 180_000);
});

describe('with Temporal away over midnight', () => {
  it('an act in time is saved, and carried out later although its deadline has passed', async () => {
    const worker = await office.startChild();
    const caseId = await office.file();
    await worker.kill();
    await temporal.kill();
    const { dueAt } = await office.world.task(caseId, 'Task_CheckIdentity');
    const stored = await office.world.act(caseId, 'Task_CheckIdentity', { outcome: 'CONFIRMED' });
    if (isRefusal(stored)) throw new Error(stored.code);
    expect(await office.doorbell.ring(stored, 1_000)).toEqual({ state: 'saved' });
    await office.world.moveClockTo(dueAt ?? '');
    await temporal.startAgain();
    await office.startChild();
    await settled(caseId);
    expect(await log(caseId)).toEqual(afterIdentity);
    const timers = await office.world.deps.database.sql.rows(`select distinct state from case_stimulus where case_id = $1 and kind = 'timer'`, [caseId]);
    expect(timers).toEqual([{ state: 'superseded' }]);
  }, 180_000);
});

describe("Temporal's data lost", () => {
  const readers = Array.from({ length: 50 }, (_, index) => index);
  const cases: string[] = [];
  const tasks = () => Promise.all(cases.map((caseId) => office.openElements(caseId)));

  async function upTo(index: number): Promise<void> {
    const caseId = await office.file({ name: '张读者', minor: index % 5 === 0 });
    if (index % 2 === 0) await office.act(caseId, 'Task_CheckIdentity', { outcome: 'CONFIRMED' });
    if (index % 10 === 2) await office.act(caseId, 'Task_CommitteeVote', { outcome: 'YES' }, { instance: 'member-1' });
    cases.push(caseId);
  }

  it('npm run resume lets fifty cases in different states go on where they stood', async () => {
    await office.startChild();
    await inTurns(readers, upTo);
    const before = await tasks();
    await office.killChildren();
    await temporal.kill();
    temporal.loseData();
    await temporal.startAgain();
    const told = await runTool('resume', office, temporal);
    expect(told.code).toBe(0);
    const numbers = await office.world.deps.database.sql.rows<{ no: string }>('select case_no as no from filing_case where id = any($1)', [cases]);
    expect(numbers.filter(({ no }) => !new RegExp(`${no} .* UNKNOWN +resumed`).test(told.text))).toEqual([]);
    await office.startChild();
    expect(await tasks()).toEqual(before);
    await inTurns(cases, async (caseId) => {
      const stored = await office.world.withdraw(caseId);
      if (isRefusal(stored)) throw new Error(stored.code);
      expect(await office.doorbell.ring(stored, 30_000)).toEqual({ state: 'applied' });
    });
    expect((await Promise.all(cases.map((caseId) => office.state(caseId)))).map(({ state }) => state)).toEqual(cases.map(() => 'withdrawn'));
  }, 240_000);
});

describe('the commands of operation', () => {
  it('give a named case a new run in place of the one that runs, and say so when nothing is left to do', async () => {
    await office.startChild();
    const caseId = await office.file();
    const run = async () => (await office.doorbell.workflows.describe(caseId))?.runId;
    const first = await run();
    expect(await runTool('resume', office, temporal, caseId)).toEqual({ code: 0, text: expect.stringMatching(/RUNNING +resumed/) });
    expect(await run()).not.toBe(first);
    expect(await runTool('resume', office, temporal)).toEqual({ code: 0, text: expect.stringContaining('every open case has a workflow that runs') });
    expect(await runTool('resume', office, temporal, 'TOY1999000001')).toEqual({ code: 1, text: expect.stringContaining('TOY1999000001') });
  }, 120_000);

  it('find a case whose workflow was ended from outside, until it is resumed', async () => {
    await office.startChild();
    const caseId = await office.file();
    await office.world.deps.database.sql.run(`update platform_clock set offset_ms = offset_ms + 60000`);
    await office.doorbell.workflows.handle(caseId).terminate('by mistake');
    expect(await runTool('reconcile', office, temporal)).toEqual({ code: 1, text: expect.stringContaining('not-running') });
    expect(await runTool('resume', office, temporal)).toEqual({ code: 0, text: expect.stringMatching(/TERMINATED +resumed/) });
    await office.act(caseId, 'Task_CheckIdentity', { outcome: 'CONFIRMED' });
    expect(await runTool('reconcile', office, temporal)).toEqual({ code: 0, text: expect.stringContaining('both agree') });
  }, 120_000);
});
