import { randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import { migrate } from '../database/migrations.mjs';
import { appRole, ensureDatabase, ownerRole, withClient, withDatabase } from '../database/roles.mjs';

export interface TestDatabase {
  /** As api and worker connect: the role without DDL and without UPDATE/DELETE on the log. */
  readonly url: string;
  /** As the migrations connect: owner of the tables. */
  readonly ownerUrl: string;
  /** As a superuser, for tests that tamper. */
  readonly adminUrl: string;
  drop(): Promise<void>;
}

function provided(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: this test belongs to a jest project with a database (*.db.test.ts, *.flow.test.ts, *.e2e.test.ts)`);
  return value;
}

/** An empty database with the present schema: a clone of a template that the first caller of the run migrates. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = provided('BEIAN_TEST_DATABASE_URL');
  const template = provided('BEIAN_TEST_TEMPLATE');
  const name = `beian_test_${randomBytes(8).toString('hex')}`;
  await withClient(server, async (client) => {
    await ensureTemplate(client, server, template);
    await client.query(`create database ${name} template ${template} strategy file_copy owner ${ownerRole}`);
    await client.query(`grant connect on database ${name} to ${appRole}`);
  });
  return {
    url: withDatabase(server, { user: appRole, password: provided('BEIAN_TEST_APP_PASSWORD'), database: name }),
    ownerUrl: asOwner(server, name),
    adminUrl: withDatabase(server, { database: name }),
    drop: () => withClient(server, async (client) => void (await client.query(`drop database if exists ${name} with (force)`))),
  };
}

function asOwner(server: string, database: string): string {
  return withDatabase(server, { user: ownerRole, password: provided('BEIAN_TEST_OWNER_PASSWORD'), database });
}

/** jest workers meet here: one migrates, the others wait for the lock. */
async function ensureTemplate(client: Client, server: string, template: string): Promise<void> {
  await client.query("select pg_advisory_lock(hashtext('beian test template'))");
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1 and datistemplate', [template]);
    if (rowCount) return;
    await client.query(`drop database if exists ${template} with (force)`);
    await ensureDatabase(client, template, ownerRole);
    await migrate(asOwner(server, template));
    await client.query(`alter database ${template} is_template true`);
  } finally {
    await client.query("select pg_advisory_unlock(hashtext('beian test template'))");
  }
}
