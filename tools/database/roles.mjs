import pg from 'pg';

/** Runs the migrations and owns every table. */
export const ownerRole = 'beian_owner';
/** What api and worker run as: no DDL, and no UPDATE or DELETE on the log; the migrations grant it the rest. */
export const appRole = 'beian_app';

/** The same server with other credentials and another database. @param {string} url @param {{ user?: string, password?: string, database?: string }} change */
export function withDatabase(url, { user, password, database }) {
  const changed = new URL(url);
  if (user !== undefined) changed.username = user;
  if (password !== undefined) changed.password = password;
  if (database !== undefined) changed.pathname = `/${database}`;
  return changed.toString();
}

/** @template T @param {string} url @param {(client: pg.Client) => Promise<T>} work @returns {Promise<T>} */
export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Makes the role, or gives it this password. @param {pg.Client} client @param {string} role @param {string} password */
export async function ensureRole(client, role, password) {
  const name = client.escapeIdentifier(role);
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
  await client.query(`${rowCount ? 'alter' : 'create'} role ${name} login nosuperuser nocreatedb nocreaterole password ${client.escapeLiteral(password)}`);
}

/** @param {pg.Client} client @param {string} database @param {string} owner */
export async function ensureDatabase(client, database, owner) {
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
  if (rowCount) return;
  await client.query(`create database ${client.escapeIdentifier(database)} owner ${client.escapeIdentifier(owner)}`);
  await client.query(`revoke all on database ${client.escapeIdentifier(database)} from public`);
  await client.query(`grant connect on database ${client.escapeIdentifier(database)} to ${client.escapeIdentifier(appRole)}`);
}
