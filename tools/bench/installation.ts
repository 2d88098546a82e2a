import { randomBytes } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { migrate } from '../database/migrations.mjs';
import { appRole, ensureDatabase, ensureRole, ownerRole, withClient, withDatabase } from '../database/roles.mjs';
import { startApplication, untilServing } from '../launch/applications.mjs';
import { seed } from '../launch/seed.mjs';
import type { Child } from '../services/child.mjs';
import { projectRoot, sharedFolders } from '../services/folders.mjs';
import { postgresAccount, reachableFolder } from '../services/postgres-account.mjs';
import { startPostgres } from '../services/postgres.mjs';
import { freePort } from '../services/ports.mjs';
import { startTemporal } from '../services/temporal.mjs';

export type Part = 'PostgreSQL' | 'Temporal' | 'worker' | 'api';

/** The built product as it runs on one machine, durable, on loopback ports and in a folder of its own. */
export interface Installation {
  readonly address: string;
  /** As a superuser: seeds, and reads what the processes do not tell. */
  readonly database: pg.Pool;
  /** As api and worker connect. */
  readonly databaseUrl: string;
  readonly startSeconds: Readonly<Record<string, number>>;
  /** Holds files and logs. */
  readonly folder: string;
  pid(part: Part): number;
  /** A fresh process with nothing in its memory. */
  restart(part: 'worker' | 'api'): Promise<void>;
  /** api, worker and Temporal stopped and started again on the data that are there. */
  warmStart(): Promise<number>;
  stop(): Promise<void>;
}

const database = 'beian';

/** Each closed loop lets days of publicity pass; without these years the last ones would be provisional and close nothing by themselves. */
const furtherYears = `insert into calendar_year (year, source) select y, 'measurement' from generate_series(extract(year from now())::int, extract(year from now())::int + 3) as y on conflict do nothing`;

export interface InstallationOptions {
  readonly env?: NodeJS.ProcessEnv;
  /** Done to the empty database, as the owner of its tables. */
  readonly prepare?: (ownerUrl: string) => Promise<void>;
}

/** Those that run: nothing of them may go on, nor lie about, when a measurement is broken off. */
const open = new Set<() => Promise<void>>();

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void Promise.allSettled([...open].map((stop) => stop())).finally(() => process.exit(130)));
}

export async function startInstallation({ env = process.env, prepare }: InstallationOptions = {}): Promise<Installation> {
  const folder = mkdtempSync(join(reachableFolder([tmpdir(), ...sharedFolders()], postgresAccount()), 'beian-bench-'));
  chmodSync(folder, 0o711);
  mkdirSync(join(folder, 'temporal'), { recursive: true });
  const started = Date.now();
  const startSeconds: Record<string, number> = {};
  const timed = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const since = Date.now();
    const result = await work();
    startSeconds[name] = (Date.now() - since) / 1000;
    return result;
  };
  const running = new Map<Part, { readonly child: Child; readonly stop: () => Promise<void> }>();
  const { TEMPORAL_ADDRESS: _, DATABASE_URL: __, ...own } = env;

  const postgres = await timed('PostgreSQL', () => startTracking(join(folder, 'postgres')));
  running.set('PostgreSQL', postgres);
  const passwords = { owner: randomBytes(16).toString('hex'), app: randomBytes(16).toString('hex') };
  await withClient(postgres.url, async (client) => {
    await ensureRole(client, ownerRole, passwords.owner);
    await ensureRole(client, appRole, passwords.app);
    await ensureDatabase(client, database, ownerRole);
  });
  const ownerUrl = withDatabase(postgres.url, { user: ownerRole, password: passwords.owner, database });
  await timed('migrations', () => migrate(ownerUrl));
  await prepare?.(ownerUrl);
  await timed('training data', () => seed(ownerUrl));
  await withClient(ownerUrl, (client) => client.query(furtherYears));

  const [temporalPort, workerPort] = [await freePort(), await freePort()];
  const settings = {
    databaseUrl: withDatabase(postgres.url, { user: appRole, password: passwords.app, database }),
    temporalAddress: `127.0.0.1:${temporalPort}`, temporalNamespace: 'cases', port: await freePort(), folder, env: { ...own, BEIAN_MODE: 'training', BEIAN_WORKER_PORT: String(workerPort), BEIAN_PROXIES: '1' },
  };
  const address = `http://127.0.0.1:${settings.port}`;

  async function start(part: Exclude<Part, 'PostgreSQL'>): Promise<void> {
    if (part === 'Temporal') {
      const server = await startTemporal({ folder: join(folder, 'temporal'), persistent: true, port: temporalPort, env: own });
      if (!server.child) throw new Error('the Temporal server of a measurement is always its own');
      running.set(part, { child: server.child, stop: server.stop });
      return;
    }
    const child = await startApplication(part, settings);
    running.set(part, { child, stop: () => child.stop() });
    await untilServing(child, part === 'api' ? address : `http://127.0.0.1:${workerPort}`);
  }

  const pool = new pg.Pool({ connectionString: withDatabase(postgres.url, { database }), max: 20 });
  pool.on('error', () => undefined);

  let stopped: Promise<void> | null = null;
  const stop = (): Promise<void> => (stopped ??= stopAll());

  async function stopAll(): Promise<void> {
    open.delete(stop);
    await pool.end();
    for (const part of ['api', 'worker', 'Temporal', 'PostgreSQL'] as const) await running.get(part)?.stop();
    keepLogs(folder);
    rmSync(folder, { recursive: true, force: true });
  }

  open.add(stop);

  async function restart(part: 'worker' | 'api'): Promise<void> {
    await running.get(part)?.stop();
    await start(part);
  }

  try {
    for (const part of ['Temporal', 'worker', 'api'] as const) await timed(part, () => start(part));
    startSeconds['empty folder to first answer'] = (Date.now() - started) / 1000;
    await delay(1_000);
    return {
      address, database: pool, databaseUrl: settings.databaseUrl, startSeconds, folder, restart, stop,
      pid: (part) => running.get(part)?.child.pid ?? 0,
      async warmStart() {
        for (const part of ['api', 'worker', 'Temporal'] as const) await running.get(part)?.stop();
        const since = Date.now();
        for (const part of ['Temporal', 'worker', 'api'] as const) await start(part);
        return (Date.now() - since) / 1000;
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What api and worker said outlives the folder: it explains a failure. */
function keepLogs(folder: string): void {
  const [logs, kept] = [join(folder, 'logs'), join(projectRoot, 'artefacts', 'bench-logs')];
  rmSync(kept, { recursive: true, force: true });
  if (existsSync(logs)) cpSync(logs, kept, { recursive: true });
}

/** With the instants of commits kept: they tell when a row became visible without asking the applications. */
async function startTracking(folder: string): Promise<{ url: string; child: Child; stop: () => Promise<void> }> {
  mkdirSync(folder, { recursive: true });
  const first = await startPostgres({ folder });
  await withClient(first.url, (client) => client.query('alter system set track_commit_timestamp = on'));
  await first.stop();
  return startPostgres({ folder });
}
