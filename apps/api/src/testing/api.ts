import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Database, type CaseDependencies } from '@beian/cases';
import type { ProcedureRegistry } from '@beian/procedure/declaration';
import { LocalFileStore } from '@beian/storage';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Type } from '@nestjs/common';
import { pino } from 'pino';
import { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../../tools/testing/database.js';
import { createApplication } from '../application.js';
import { caseDependencies } from '../desk/case-dependencies.js';
import { CaseDesk, type Bell } from '../desk/case-desk.js';
import { readEnvironment } from '../environment.js';
import { LiveListener } from '../live/live-listener.js';
import { Waker } from '../live/waker.js';

export interface TestApi {
  readonly app: NestFastifyApplication;
  readonly database: TestDatabase;
  readonly deps: CaseDependencies;
  /** As the owner of the tables. */
  readonly data: DataSource;
  readonly waker: Waker;
  readonly files: LocalFileStore;
  stop(): Promise<void>;
}

export interface TestApiOptions {
  readonly variables?: Readonly<Record<string, string>>;
  readonly controllers?: readonly Type[];
  readonly registry?: ProcedureRegistry;
  /** A second replica on the data of the first. */
  readonly database?: TestDatabase;
  /** What carries cases out; without one it is as if the engine were away. */
  readonly bell?: (deps: CaseDependencies) => Partial<Bell>;
}

/** Bundled anew from the sources, as the build does it. */
async function bundledScript(): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), 'beian-dossier-')), 'verify.mjs');
  await promisify(execFile)(process.execPath, [fileURLToPath(new URL('../../../../tools/bundle-dossier-check.mjs', import.meta.url)), file]);
  return readFile(file, 'utf8');
}

const nothing: ProcedureRegistry = { procedures: {}, processes: {}, regions: [], documents: {} };

const silent: Bell = {
  ring: async () => ({ state: 'saved' }), clockChanged: async () => undefined, calendarRevised: () => undefined, resume: async () => undefined,
  moveTrainingClock: async (to) => ({ now: to, offsetSeconds: 0, stops: [] }),
};

/** The API as main builds it, on a database of its own. */
export async function startTestApi({ variables = {}, controllers = [], registry = nothing, bell = () => ({}), database: shared }: TestApiOptions = {}): Promise<TestApi> {
  const database = shared ?? (await createTestDatabase());
  const data = await new DataSource({ type: 'postgres', url: database.ownerUrl }).initialize();
  const storageDir = mkdtempSync(join(tmpdir(), 'beian-api-files-'));
  const environment = readEnvironment({ DATABASE_URL: database.url, BEIAN_STORAGE_DIR: storageDir, BEIAN_DATABASE_CONNECTIONS: '8', ...variables });
  const cases = new Database({ url: database.url, connections: 8 });
  const deps = caseDependencies(cases, registry, environment.keys);
  const files = new LocalFileStore(storageDir);
  const waker = new Waker();
  const listener = new LiveListener(database.url, waker, () => undefined);
  const desk = new CaseDesk(deps, { ...silent, ...bell(deps) }, files, bundledScript);
  const application = createApplication(environment, { desk, waker, controllers, health: [], log: pino({ level: 'silent' }) });
  const close = async (): Promise<void> => {
    await listener.close();
    waker.close();
    await cases.close();
    await data.destroy();
    if (!shared) await database.drop();
  };
  const app = await application.catch(async (error: unknown) => {
    await close();
    throw error;
  });
  await listener.open();
  const stop = async (): Promise<void> => {
    await app.close();
    await close();
  };
  return { app, database, deps, data, waker, files, stop };
}
