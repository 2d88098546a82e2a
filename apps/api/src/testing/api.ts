import { tmpdir } from 'node:os';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { pino } from 'pino';
import { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../../tools/testing/database.js';
import { createApplication, type ApplicationParts } from '../application.js';
import { readEnvironment } from '../environment.js';

export interface TestApi {
  readonly app: NestFastifyApplication;
  readonly database: TestDatabase;
  /** As the owner of the tables. */
  readonly data: DataSource;
  stop(): Promise<void>;
}

export interface TestApiOptions {
  readonly variables?: Readonly<Record<string, string>>;
  readonly parts?: Partial<ApplicationParts>;
}

/** The API as main builds it, on a database of its own. */
export async function startTestApi({ variables = {}, parts = {} }: TestApiOptions = {}): Promise<TestApi> {
  const database = await createTestDatabase();
  const data = await new DataSource({ type: 'postgres', url: database.ownerUrl }).initialize();
  const environment = readEnvironment({ DATABASE_URL: database.url, BEIAN_STORAGE_DIR: tmpdir(), BEIAN_DATABASE_CONNECTIONS: '8', ...variables });
  const app = await createApplication(environment, { controllers: [], providers: [], health: [], log: pino({ level: 'silent' }), ...parts });
  const stop = async (): Promise<void> => {
    await app.close();
    await data.destroy();
    await database.drop();
  };
  return { app, database, data, stop };
}
