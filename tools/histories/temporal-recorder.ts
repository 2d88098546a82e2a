import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import type { Stimulus } from '@beian/procedure/kernel';
import { clockChangedSignal, positionQuery, ringUpdate, type CaseWorkflow, type Ring, type Rung } from '@beian/procedure/temporal';
import { NativeConnection, Worker } from '@temporalio/worker';
import { recordedBundle } from '../../apps/worker/src/testing/toy-bundle.js';
import { startTemporal } from '../services/temporal.mjs';
import { ScriptedCase, scriptedActivities } from './scripted-case.js';

/** Temporal's history of a case, as its server keeps it. */
export interface RecordedHistory {
  readonly workflowId: string;
  readonly history: unknown;
}

/** No machine and no process is named in what is kept. */
const identity = 'recorder';
const taskQueue = 'recorded';

/** Carries recorded cases out on a real server and gives its histories. */
export async function recordHistories(process: string, cases: readonly ScriptedCase[]): Promise<readonly RecordedHistory[]> {
  const folder = mkdtempSync(join(tmpdir(), 'beian-histories-'));
  const server = await startTemporal({ folder });
  try {
    const [connection, native] = await Promise.all([Connection.connect({ address: server.address }), NativeConnection.connect({ address: server.address })]);
    const client = new Client({ connection, identity, namespace: server.namespace });
    const caseOf = (caseId: string): ScriptedCase => {
      const found = cases.find(({ recording }) => recording.name === caseId);
      if (found === undefined) throw new Error(`nothing is recorded of ${caseId}`);
      return found;
    };
    const worker = await Worker.create({
      connection: native, namespace: server.namespace, identity, taskQueue, workflowBundle: await recordedBundle(), activities: { ...scriptedActivities(caseOf) },
    });
    const histories = await worker.runUntil(async () => {
      const carried: RecordedHistory[] = [];
      for (const scripted of cases) carried.push(await carryOut(client, process, scripted));
      return carried;
    });
    await Promise.all([connection.close(), native.close()]);
    return histories;
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function carryOut(client: Client, process: string, scripted: ScriptedCase): Promise<RecordedHistory> {
  const { run, recording: { name: workflowId, ended } } = scripted;
  const begun = run.appliedPos === 0 ? scripted.applied(1) : Promise.resolve();
  const handle = await client.workflow.start<CaseWorkflow>(process, { workflowId, taskQueue, args: [run] });
  await begun;
  for (const stimulus of scripted.ahead) {
    const applied = scripted.applied(stimulus.pos);
    scripted.give(stimulus);
    await tell(stimulus);
    await applied;
  }
  if (ended !== null) await handle.result();
  else await handle.query(positionQuery);
  const history: unknown = JSON.parse(historyToJSON(await handle.fetchHistory()));
  if (ended === null) await handle.terminate();
  scripted.stop();
  return { workflowId, history };

  /** As it would come: the end of a service by its activity, a timer by its clock, the rest by doorbell. */
  async function tell(stimulus: Stimulus): Promise<void> {
    if (stimulus.kind === 'service') return scripted.finish(stimulus);
    if (stimulus.kind === 'timer') return handle.signal(clockChangedSignal);
    await handle.executeUpdate<Rung, [Ring]>(ringUpdate, { args: [{ pos: stimulus.pos, stimulus }] });
  }
}
