import { isRefusal } from '@beian/cases';
import { carryOutCalendarRevision, Reconciler, Relay } from '@beian/cases/temporal';
import { withClient } from '../../../tools/database/roles.mjs';
import { ToyOffice } from './testing/toy-office.js';

let office: ToyOffice;
beforeAll(async () => {
  office = await ToyOffice.open();
  await office.startWorker();
  office.startRelay();
}, 60_000);
afterAll(() => office.close(), 60_000);

const members = ['member-1', 'member-2', 'member-3'];
const settled = (caseId: string) => office.until(() => office.state(caseId), ({ applied, last }) => applied === last);
const states = async (caseId: string) => (await office.world.deps.database.sql.rows<{ state: string }>('select state from case_stimulus where case_id = $1 order by pos', [caseId])).map(({ state }) => state);
const undelivered = async (caseId: string) => (await office.world.deps.database.sql.row<{ n: number }>('select count(*) as n from case_stimulus where case_id = $1 and delivered_at is null', [caseId]))?.n;

async function atVote(): Promise<string> {
  const caseId = await office.file();
  await office.act(caseId, 'Task_CheckIdentity', { outcome: 'CONFIRMED' });
  return caseId;
}

const vote = (caseId: string, instance: string, outcome = 'YES') => office.world.act(caseId, 'Task_CommitteeVote', { outcome }, { instance });

describe('with the worker paused', () => {
  it('three votes and a withdrawal behind them are all carried out', async () => {
    const caseId = await atVote();
    await office.stopWorker();
    for (const member of members) await vote(caseId, member);
    await office.world.withdraw(caseId);
    await office.startWorker();
    expect(await settled(caseId)).toMatchObject({ state: 'withdrawn' });
    expect(await states(caseId)).toEqual(['applied', 'applied', 'applied', 'applied', 'applied', 'applied']);
  }, 60_000);

  it('votes behind a withdrawal are superseded, and each caller learns of it', async () => {
    const caseId = await atVote();
    await office.stopWorker();
    await vote(caseId, 'member-1');
    await office.world.withdraw(caseId);
    const late = await vote(caseId, 'member-2');
    if (isRefusal(late)) throw new Error(late.code);
    const answer = office.doorbell.ring(late, 30_000);
    await office.startWorker();
    expect(await answer).toEqual({ state: 'superseded', by: 'End_Withdrawn' });
    await settled(caseId);
    expect((await states(caseId)).slice(2)).toEqual(['applied', 'applied', 'superseded']);
  }, 60_000);

  it('a deadline that was stored first wins over the act and the withdrawal that come later', async () => {
    const caseId = await office.file();
    const task = await office.world.task(caseId, 'Task_CheckIdentity');
    await office.stopWorker();
    await office.world.moveClockTo(task.dueAt ?? '');
    expect(await office.world.complete(task, { outcome: 'CONFIRMED' })).toMatchObject({ code: 'DEADLINE_PASSED' });
    await office.world.withdraw(caseId);
    await office.startWorker();
    await settled(caseId);
    const fired = await office.world.deps.database.sql.rows(`select element_id as element from case_event where case_id = $1 and kind = 'fired' order by seq`, [caseId]);
    expect(fired).toEqual([{ element: 'Boundary_IdentityReminder' }, { element: 'Boundary_IdentityOverdue' }, { element: 'EventSub_Withdraw' }]);
  }, 60_000);
});

describe('two apis and two relays at once', () => {
  it('carry every act out once', async () => {
    const [other, relay] = [office.newDoorbell(), new Relay(office.world.deps, office.doorbell)];
    const caseId = await atVote();
    const votes = await Promise.all(members.map((member) => vote(caseId, member)));
    const stored = votes.flatMap((result) => (isRefusal(result) ? [] : [result]));
    const rings = stored.flatMap((act) => [office.doorbell.ring(act, 20_000), other.ring(act, 20_000)]);
    await Promise.all([...rings, office.relay.sweep(), relay.sweep()]);
    await other.close();
    expect(await states(caseId)).toEqual(['applied', 'applied', 'applied', 'applied', 'applied']);
    const log = await office.world.deps.database.sql.rows<{ n: number }>(`select count(*) as n from case_event where case_id = $1 and element_id = 'Task_CommitteeVote' and kind = 'completed' and instance is not null`, [caseId]);
    expect(log).toEqual([{ n: 3 }]);
    await office.until(() => undelivered(caseId), (n) => n === 0);
  }, 60_000);
});

describe('the training clock', () => {
  it('stops at every instant at which something falls due', async () => {
    const caseId = await office.file();
    const { clock } = office;
    const task = await office.world.task(caseId, 'Task_CheckIdentity');
    const moved = await clock.moveTo(task.dueAt ?? '');
    if ('refused' in moved) throw new Error(moved.message.en);
    expect(moved.stops.at(-1)).toBe(task.dueAt);
    expect(await office.openElements(caseId)).toEqual(['Task_CommitteeVote', 'Task_CommitteeVote', 'Task_CommitteeVote']);
    expect(await clock.moveTo('2020-01-01T00:00:00Z')).toMatchObject({ code: 'CLOCK_BACKWARDS' });
  }, 60_000);
});

describe('the reconciler', () => {
  it('makes an incident of what has been stored for a minute and is not applied, says what Temporal knows, and closes it once it is', async () => {
    const reconciler = new Reconciler(office.world.deps, office.doorbell);
    const caseId = await office.file();
    await office.stopWorker();
    await office.world.act(caseId, 'Task_CheckIdentity', { outcome: 'CONFIRMED' });
    await withClient(office.world.test.adminUrl, (client) => client.query(`update case_stimulus set stored_at = stored_at - interval '2 minutes' where case_id = $1 and pos = 2`, [caseId]));
    const incidents = () => office.world.deps.database.sql.rows<{ kind: string; pos: number; diagnosis: string; times: number; open: boolean }>(
      'select kind, pos, diagnosis, times, closed_at is null as open from incident where case_id = $1', [caseId]);
    expect((await reconciler.reconcile()).stuck).toEqual([caseId]);
    expect((await reconciler.reconcile()).stuck).toEqual([caseId]);
    expect(await incidents()).toEqual([{ kind: 'unapplied', pos: 2, diagnosis: expect.stringMatching(/^RUNNING/), times: 2, open: true }]);
    await office.startWorker();
    await settled(caseId);
    expect((await reconciler.reconcile()).stuck).toEqual([]);
    expect(await incidents()).toMatchObject([{ open: false }]);
  }, 90_000);
});

describe('a revision of the calendar', () => {
  it('is told to the cases whose earliest instant it moves, and their alarm is set anew', async () => {
    const caseId = await office.file();
    const timersStarted = async () => {
      const { events } = await office.doorbell.workflows.handle(caseId).fetchHistory();
      return (events ?? []).filter((event) => event.timerStartedEventAttributes).length;
    };
    const before = [await timersStarted(), (await office.world.task(caseId, 'Task_CheckIdentity')).dueAt] as const;
    const { sql } = office.world.deps.database;
    await sql.run(`insert into calendar_day (date, kind, name, source) select d::date, 'rest', '示例假期', '示例' from platform_clock,
      generate_series((clock_timestamp() + offset_ms * interval '1 millisecond')::date, (clock_timestamp() + offset_ms * interval '1 millisecond')::date + 20, interval '1 day') d`);
    expect((await carryOutCalendarRevision(office.world.deps, office.doorbell, new Date(0).toISOString())).told).toBeGreaterThan(0);
    expect(Date.parse((await office.world.task(caseId, 'Task_CheckIdentity')).dueAt ?? '')).toBeGreaterThan(Date.parse(before[1] ?? ''));
    await office.until(timersStarted, (started) => started > before[0]);
  }, 60_000);
});
