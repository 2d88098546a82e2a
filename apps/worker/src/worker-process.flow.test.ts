import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';
import { pino } from 'pino';
import { registry } from '@beian/workflows';
import { withClient } from '../../../tools/database/roles.mjs';
import { createTestDatabase, type TestDatabase } from '../../../tools/testing/database.js';
import { diagramFiles } from './diagram-files.js';
import { readEnvironment } from './environment.js';
import { startWorker, type RunningWorker } from './worker-process.js';

let database: TestDatabase;
let worker: RunningWorker;
const storage = mkdtempSync(join(tmpdir(), 'beian-worker-'));
const get = (path: string) => fetch(`http://127.0.0.1:${worker.healthPort}${path}`);

beforeAll(async () => {
  database = await createTestDatabase();
  const workflowBundle = await bundleWorkflowCode({
    workflowsPath: fileURLToPath(new URL('workflows.ts', import.meta.url)), logger: new DefaultLogger('WARN'),
    webpackConfigHook: (config) => ({ ...config, resolve: { ...config.resolve, conditionNames: ['source', '...'] } }),
  });
  const environment = readEnvironment({
    DATABASE_URL: database.url, BEIAN_STORAGE_DIR: storage, TEMPORAL_ADDRESS: process.env['BEIAN_TEST_TEMPORAL'], TEMPORAL_NAMESPACE: process.env['BEIAN_TEST_TEMPORAL_NAMESPACE'],
  });
  worker = await startWorker({ environment, registry, diagrams: diagramFiles, workflowBundle, log: pino({ level: 'silent' }) });
}, 120_000);
afterAll(async () => {
  await worker.stop();
  await database.drop();
  rmSync(storage, { recursive: true, force: true });
}, 60_000);

describe('a worker process', () => {
  it('says that it is ready, with each thing it needs by name', async () => {
    const response = await get('/health/ready');
    expect([response.status, await response.json()]).toEqual([200, { database: true, temporal: true, worker: true, mail: 'notConfigured', sms: 'notConfigured', undeliveredMessages: 0 }]);
  });

  it('publishes its figures', async () => {
    expect(await (await get('/metrics')).text()).toMatch(/beian_open_incidents 0/);
  });

  it('keeps the bytes of every diagram that cases may be pinned to', async () => {
    const kept = await withClient(database.url, (client) => client.query('select process_id as id from diagram order by 1'));
    expect(kept.rows.map(({ id }) => String(id))).toEqual(Object.keys(registry.processes).sort());
  });

  it('sweeps the filings of the day by a schedule of Temporal', async () => {
    const swept = () => withClient(database.url, (client) => client.query<{ n: number }>('select count(*)::int as n from filing_sweep'));
    while ((await swept()).rows[0]?.n === 0) await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await swept()).rows).toEqual([{ n: 1 }]);
  });
});
