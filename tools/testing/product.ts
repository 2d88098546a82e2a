import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApplication, untilServing } from '../launch/applications.mjs';
import { seed, type Account } from '../launch/seed.mjs';
import type { Child } from '../services/child.mjs';
import { freePort } from '../services/ports.mjs';
import { startTemporal } from '../services/temporal.mjs';
import { createTestDatabase, type TestDatabase } from './database.js';

/** The built product as a user meets it: api and worker as processes of their own, on a database and a Temporal server of their own. */
export interface Product {
  readonly address: string;
  readonly accounts: readonly Account[];
  readonly database: TestDatabase;
  readonly temporal: { readonly address: string; readonly namespace: string };
  /** Holds files, secrets and logs. */
  readonly folder: string;
  /** kill -9, without a chance to clean up. */
  kill(part: Part): Promise<void>;
  /** Whether a part still runs: nothing may fall because another did. */
  runs(part: Part): boolean;
  /** Starts a part again that was killed, on the same address and data. */
  revive(part: Part): Promise<void>;
  stop(): Promise<void>;
}

export type Part = 'api' | 'worker' | 'temporal';

/** Tests of it belong to *.e2e.test.ts and need a build (npm run test:e2e makes it). @param own a database to use and drop in place of a new one */
export async function startProduct(env: NodeJS.ProcessEnv = process.env, own?: TestDatabase): Promise<Product> {
  const folder = await mkdtemp(join(tmpdir(), 'beian-product-'));
  const database = own ?? (await createTestDatabase());
  const [port, temporalPort] = [await freePort(), await freePort()];
  const { TEMPORAL_ADDRESS: _, ...ownTemporal } = env;
  const settings = { databaseUrl: database.url, temporalAddress: `127.0.0.1:${temporalPort}`, temporalNamespace: 'cases', port, folder, env: { ...env, BEIAN_MODE: 'training' } };
  const address = `http://127.0.0.1:${port}`;
  const running = new Map<Part, Child>();

  async function start(part: Part): Promise<Child> {
    if (part !== 'temporal') return startApplication(part, settings);
    const { child } = await startTemporal({ folder, persistent: true, port: temporalPort, env: ownTemporal });
    if (!child) throw new Error('The Temporal server of a test is always its own');
    return child;
  }

  async function revive(part: Part): Promise<void> {
    const child = await start(part);
    running.set(part, child);
    if (part === 'api') await untilServing(child, address);
  }

  async function stop(): Promise<void> {
    for (const part of ['api', 'worker', 'temporal'] as const) await running.get(part)?.stop();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  }

  try {
    const accounts = await seed(database.ownerUrl);
    for (const part of ['temporal', 'worker', 'api'] as const) await revive(part);
    return {
      address, accounts, database, folder, temporal: { address: settings.temporalAddress, namespace: settings.temporalNamespace },
      kill: async (part) => running.get(part)?.stop({ signal: 'SIGKILL' }), runs: (part) => running.get(part)?.running() ?? false, revive, stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
