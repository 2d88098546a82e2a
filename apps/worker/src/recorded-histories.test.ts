import { DefaultLogger, makeTelemetryFilterString, Runtime, Worker, type ReplayResult, type WorkflowBundle } from '@temporalio/worker';
import { DeterminismViolationError } from '@temporalio/workflow';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils.js';
import { histories, readHistories } from '../../../tools/histories/recorded-histories.js';
import { recordedCourses } from '../../../tools/histories/recorded-courses.js';
import { historyReport, replayHistories, type KeptHistory } from '../../../tools/release/replay-histories.js';
import { recordedBundle } from './testing/toy-bundle.js';

type Replayed = Parameters<typeof Worker.runReplayHistories>[1] extends AsyncIterable<infer One> | Iterable<infer One> ? One : never;

let bundle: WorkflowBundle;
beforeAll(async () => {
  Runtime.install({ logger: new DefaultLogger('ERROR'), telemetryOptions: { logging: { filter: makeTelemetryFilterString({ core: 'ERROR' }) } } });
  bundle = await recordedBundle();
});

const of = (process: string) => recordedCourses.filter((one) => one.process === process).flatMap(({ folder }) => readHistories(folder));

/** Carried out by another workflow type than the one it was recorded of. */
function* asType(type: string, process: string): Iterable<Replayed> {
  for (const { workflowId, history: recorded } of of(process)) {
    const history = historyFromJSON(recorded);
    for (const { workflowExecutionStartedEventAttributes: started } of history.events ?? []) if (started != null) started.workflowType = { name: type };
    yield { workflowId, history };
  }
}

async function replayed(type: string, process = type): Promise<readonly ReplayResult[]> {
  const results: ReplayResult[] = [];
  for await (const result of Worker.runReplayHistories({ workflowBundle: bundle }, asType(type, process))) results.push(result);
  return results;
}

describe('histories that a Temporal server kept of earlier code', () => {
  it.each(histories)('of %s are replayed by the present bundle', async (process) => {
    const results = await replayed(process);
    expect(results.length).toBeGreaterThan(0);
    expect(results.filter(({ error }) => error !== undefined)).toEqual([]);
  });

  it('are refused by a course that was changed without a guard', async () => {
    const results = await replayed('unguarded_library_card', 'toy_library_card');
    expect(results.map(({ error }) => error)).toEqual(results.map(() => expect.any(DeterminismViolationError)));
  });
});

describe('before a release, the histories of open cases', () => {
  const open = of('toy_library_card').map(({ workflowId }) => ({ caseId: workflowId, caseNo: `CARD-${workflowId}`, process: 'toy_library_card' }));
  const keptAs = (type: string): KeptHistory => async (caseId) => [...asType(type, 'toy_library_card')].find(({ workflowId }) => workflowId === caseId)?.history ?? null;
  const forgotten = { caseId: 'long-gone', caseNo: 'CARD-long-gone', process: 'toy_library_card' };

  it('are replayed as far as Temporal keeps them', async () => {
    const replayed = await replayHistories([...open, forgotten], keptAs('toy_library_card'), bundle);
    expect(replayed).toEqual(open.map((one) => ({ ...one, fault: null })));
  });

  it('name each case that a change without a guard would stop', async () => {
    const replayed = await replayHistories(open, keptAs('unguarded_library_card'), bundle);
    for (const { caseNo, fault } of replayed) expect(historyReport(replayed)).toContain(`${caseNo}  toy_library_card: ${fault}`);
    expect(replayed.filter(({ fault }) => fault === null)).toEqual([]);
  });
});
