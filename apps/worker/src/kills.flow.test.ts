import { isRefusal } from '@beian/cases';
import { Reconciler } from '@beian/cases/temporal';
import { OwnTemporal } from './testing/own-temporal.js';
import { ToyOffice } from './testing/toy-office.js';

let temporal: OwnTemporal;
let office: ToyOffice;
beforeEach(async () => {
  temporal = await OwnTemporal.start();
  office = await ToyOffice.open(temporal.address, temporal.namespace);
  office.startRelay();
}, 90_000);
afterEach(async () => {
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
  it('fifty cases in different states go on where they stood', async () => {
    const worker = await office.startChild();
    const cases: string[] = [];
    for (let index = 0; index < 50; index++) {
      const caseId = await office.file({ name: '张读者', minor: index % 5 === 0 });
      if (index % 2 === 0) await office.act(caseId, 'Task_CheckIdentity', { outcome: 'CONFIRMED' });
      if (index % 10 === 2) await office.act(caseId, 'Task_CommitteeVote', { outcome: 'YES' }, { instance: 'member-1' });
      cases.push(caseId);
    }
    const tasks = () => Promise.all(cases.map((caseId) => office.openElements(caseId)));
    const before = await tasks();
    await worker.kill();
    await temporal.kill();
    temporal.loseData();
    await temporal.startAgain();
    await office.world.deps.database.sql.run(`update platform_clock set offset_ms = offset_ms + 60000`);
    await office.startChild();
    const { resumed } = await new Reconciler(office.world.deps, office.doorbell).reconcile();
    expect(new Set(resumed)).toEqual(new Set(cases));
    expect(await tasks()).toEqual(before);
    for (const caseId of cases) {
      const stored = await office.world.withdraw(caseId);
      if (isRefusal(stored)) throw new Error(stored.code);
      expect(await office.doorbell.ring(stored, 30_000)).toEqual({ state: 'applied' });
    }
    expect((await Promise.all(cases.map((caseId) => office.state(caseId)))).map(({ state }) => state)).toEqual(cases.map(() => 'withdrawn'));
  }, 240_000);
});
