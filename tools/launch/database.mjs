import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { appRole, ensureDatabase, ensureRole, ownerRole, withClient, withDatabase } from '../database/roles.mjs';
import { postgresAccount, reachableFolder } from '../services/postgres-account.mjs';
import { startPostgres } from '../services/postgres.mjs';
import { databaseFolders } from './data-places.mjs';
import { secret } from './secrets.mjs';

/**
 * @typedef {object} Database
 * @property {string} url as api and worker connect
 * @property {string} ownerUrl as the migrations connect
 * @property {import('../services/child.mjs').Child} [child] the embedded server
 * @property {() => Promise<void>} stop
 */

const name = 'beian';

/** Where the data already are, else the first place that PostgreSQL can reach. */
function databaseFolder() {
  const account = postgresAccount();
  const present = databaseFolders().find((folder) => existsSync(join(folder, 'password')));
  return reachableFolder(present ? [present] : databaseFolders(), account);
}

/**
 * The database of the product: DATABASE_URL (with DATABASE_ADMIN_URL for the owner, if they differ), else an embedded server.
 * @param {NodeJS.ProcessEnv} [env] @returns {Promise<Database>}
 */
export async function provideDatabase(env = process.env) {
  const nothing = async () => undefined;
  if (env.DATABASE_URL && env.DATABASE_ADMIN_URL) return { url: env.DATABASE_URL, ownerUrl: env.DATABASE_ADMIN_URL, stop: nothing };
  if (env.DATABASE_URL) return { url: await applicationUrl(env.DATABASE_URL), ownerUrl: env.DATABASE_URL, stop: nothing };
  const server = await startPostgres({ folder: databaseFolder() });
  const passwords = { owner: secret('database-owner'), app: secret('database-app') };
  await withClient(server.url, async (client) => {
    await ensureRole(client, ownerRole, passwords.owner);
    await ensureRole(client, appRole, passwords.app);
    await ensureDatabase(client, name, ownerRole);
  });
  return {
    url: withDatabase(server.url, { user: appRole, password: passwords.app, database: name }),
    ownerUrl: withDatabase(server.url, { user: ownerRole, password: passwords.owner, database: name }),
    child: server.child,
    stop: server.stop,
  };
}

/** With the owner's address alone, the application's role is made on that server. @param {string} ownerUrl */
async function applicationUrl(ownerUrl) {
  const password = secret('database-app');
  const url = withDatabase(ownerUrl, { user: appRole, password });
  const works = await withClient(url, async () => true).catch(() => false);
  if (works) return url;
  await withClient(ownerUrl, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [appRole]);
    if (rowCount) {
      throw new Error(
        `数据库中已有角色 ${appRole}，口令未知 / the role ${appRole} exists on that server with a password unknown here: ` +
          'give its address in DATABASE_URL and the owner\'s in DATABASE_ADMIN_URL.',
      );
    }
    await ensureRole(client, appRole, password);
  });
  return url;
}
