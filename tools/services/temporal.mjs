import { join } from 'node:path';
import { startChild, untilReady } from './child.mjs';
import { answers, freePort } from './ports.mjs';
import { temporalProgram, temporalVersion } from './temporal-program.mjs';

/** Closed cases stay readable in Temporal for this long; a case's own record lives in PostgreSQL. */
const retention = 5 * 365 * 24 * 60 * 60 * 1000;

/** @typedef {{ address: string, namespace: string, child?: import('./child.mjs').Child, pid?: number, stop: () => Promise<void> }} TemporalServer */

/**
 * Starts a Temporal server of our own on the loopback interface, or gives the one named by TEMPORAL_ADDRESS.
 * @param {{ folder: string, persistent?: boolean, namespace?: string, port?: number, env?: NodeJS.ProcessEnv, program?: string, dynamicConfig?: readonly string[] }} options
 *   folder: for log and database file; port: to restart on the same address; dynamicConfig: further KEY=VALUE settings
 * @returns {Promise<TemporalServer>}
 */
export async function startTemporal({ folder, persistent = false, namespace = 'cases', port, env = process.env, program, dynamicConfig = [] }) {
  if (env.TEMPORAL_ADDRESS) return { address: env.TEMPORAL_ADDRESS, namespace: env.TEMPORAL_NAMESPACE ?? namespace, stop: async () => undefined };
  const listening = port ?? (await freePort());
  // The server makes its tables only in a new file: another version gets another file, and the cases are resumed from PostgreSQL.
  const file = ['--db-filename', join(folder, `temporal-${temporalVersion}.db`), '--sqlite-pragma', 'journal_mode=WAL', '--sqlite-pragma', 'synchronous=1'];
  const settings = ['frontend.enableServerVersionCheck=false', ...dynamicConfig].flatMap((setting) => ['--dynamic-config-value', setting]);
  const child = await startChild(
    'Temporal',
    program ?? (await temporalProgram()),
    ['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(listening), '--namespace', namespace, '--log-level', 'warn', '--headless', ...(persistent ? file : []), ...settings],
    { log: join(folder, 'temporal.log'), cwd: folder, env: { ...env, TEMPORAL_VERSION_CHECK_DISABLED: '1' } },
  );
  await untilReady(child, () => answers('127.0.0.1', listening), 60_000);
  const address = `127.0.0.1:${listening}`;
  try {
    await keepClosedCases(address, namespace);
  } catch (error) {
    await child.stop();
    throw error;
  }
  return { address, namespace, child, pid: child.pid, stop: () => child.stop({ patience: 15_000 }) };
}

/** The development server forgets closed executions after a day unless told otherwise. @param {string} address @param {string} namespace */
async function keepClosedCases(address, namespace) {
  const [{ Connection }, { msToTs }] = await Promise.all([import('@temporalio/client'), import('@temporalio/common/lib/time.js')]);
  const connection = await Connection.connect({ address, connectTimeout: '20s' });
  try {
    await connection.workflowService.updateNamespace({ namespace, config: { workflowExecutionRetentionTtl: msToTs(retention) } });
  } finally {
    await connection.close();
  }
}
