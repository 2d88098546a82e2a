import { approveRepair, isRefusal, proposeRepair, repairPoints, type RepairKind } from '@beian/cases';
import { Reconciler } from '@beian/cases/temporal';
import { replay, type LogEntry } from '@beian/bpmn';
import { processModels } from '@beian/procedure/testing';
import { lockCase } from '../../../libs/cases/src/stimuli/case-row.js';
import { OwnTemporal } from './testing/own-temporal.js';
import { ToyOffice } from './testing/toy-office.js';

let temporal: OwnTemporal;
let office: ToyOffice;
beforeAll(async () => {
  temporal = await OwnTemporal.start();
  office = await ToyOffice.open(temporal);
  await office.startWorker();
  office.startRelay();
}, 60_000);
afterAll(async () => {
  await office.close();
  await temporal.close();
}, 60_000);

const policy = async () => null;
const members = ['member-1', 'member-2', 'member-3'];

/** Proposed by one and approved by another; nobody is told but the database. */
async function repair(caseId: string, kind: RepairKind, element: string): Promise<number> {
  const { deps } = office.world;
  const points = await deps.database.transaction(async (sql) => {
    const row = await lockCase(sql, caseId);
    return row === null ? [] : repairPoints(deps, sql, row);
  });
  const point = points.find((offered) => offered.kind === kind && offered.element === element);
  if (point === undefined) throw new Error(`${kind} ${element} is not offered`);
  const { to, activation, instance } = point;
  const proposed = await proposeRepair(deps, { caseId, kind, to, activation, instance, reason: '办理有误', actor: office.world.person('陈督导'), policy });
  if (isRefusal(proposed)) throw new Error(proposed.message.en);
  const approved = await approveRepair(deps, { repairId: proposed.id, actor: office.world.person('周领导'), reason: '', policy });
  if (isRefusal(approved)) throw new Error(approved.message.en);
  return approved.pos;
}

const applied = (caseId: string, pos: number) => office.until(() => office.state(caseId), (state) => state.applied >= pos);

async function verdict(caseId: string) {
  const log = await office.world.deps.database.sql.rows<LogEntry & Record<string, unknown>>(
    `select seq, pos, kind, process_id as process, scope, element_id as element, activation, instance, flow_id as flow, detail from case_event where case_id = $1 order by seq`, [caseId]);
  return replay(Object.values(processModels), log);
}

describe('a repair of a case that runs', () => {
  it('is taken by the running workflow through a new run, and goes on after Temporal has lost its data', async () => {
    const caseId = await office.file();
    await office.act(caseId, 'Task_CheckIdentity', { outcome: 'DOUBTFUL' });
    await applied(caseId, await repair(caseId, 'reopen', 'Task_CheckIdentity'));
    expect(await office.openElements(caseId)).toEqual(['Task_CheckIdentity']);
    await office.act(caseId, 'Task_CheckIdentity', { outcome: 'CONFIRMED' });
    await office.stopWorker();
    await temporal.kill();
    temporal.loseData();
    await temporal.startAgain();
    await office.startWorker();
    await office.until(async () => {
      await new Reconciler(office.world.deps, office.doorbell).reconcile();
      return [...await office.doorbell.workflows.running()];
    }, (running) => running.includes(caseId));
    for (const instance of members) await office.act(caseId, 'Task_CommitteeVote', { outcome: 'NO' }, { instance });
    expect([await office.state(caseId), await verdict(caseId)]).toMatchObject([{ ended: 'End_Refused' }, { conforms: true, open: false }]);
  }, 120_000);

  it('gets a workflow going again whose task fails before an act that no code can carry out', async () => {
    const caseId = await office.file();
    await office.act(caseId, 'Task_CheckIdentity', { outcome: 'CONFIRMED' });
    for (const instance of members.slice(0, 2)) await office.act(caseId, 'Task_CommitteeVote', { outcome: 'YES' }, { instance });
    await office.stopWorker();
    await office.world.act(caseId, 'Task_CommitteeVote', { outcome: 'YES' }, { instance: 'member-3' });
    await office.world.deps.database.sql.run(`update case_stimulus set result = 'PERHAPS' where case_id = $1 and pos = 5`, [caseId]);
    await office.startWorker();
    const incidents = () => office.world.deps.database.sql.rows(`select kind, element from incident where case_id = $1 and closed_at is null`, [caseId]);
    await office.until(incidents, (found) => found.length > 0);
    expect(await incidents()).toMatchObject([{ kind: 'illegal-move', element: 'Task_CommitteeVote' }]);
    const pos = await repair(caseId, 'reopen', 'Task_CommitteeVote');
    await office.doorbell.workflows.resume(caseId);
    await applied(caseId, pos);
    expect(await office.openElements(caseId)).toEqual(['Task_CommitteeVote']);
    await office.act(caseId, 'Task_CommitteeVote', { outcome: 'YES' }, { instance: 'member-3' });
    expect([await office.openElements(caseId), await verdict(caseId)]).toEqual([['Task_CheckCard'], { conforms: true, open: true }]);
  }, 120_000);
});
