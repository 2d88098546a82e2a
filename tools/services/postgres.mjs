import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { startChild, untilReady } from './child.mjs';
import { freePort } from './ports.mjs';
import { postgresAccount } from './postgres-account.mjs';
import { postgresProgram } from './postgres-program.mjs';

const run = promisify(execFile);

/** PostgreSQL's own C.UTF-8: the order of text does not depend on the host's C library. */
const localeFlags = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];

/** @typedef {{ url: string, port: number, pid: number, child: import('./child.mjs').Child, stop: () => Promise<void> }} PostgresServer */

/**
 * Starts a PostgreSQL of our own on the loopback interface, making its data directory when there is none.
 * @param {{ folder: string, durable?: boolean, maxConnections?: number, port?: number }} options folder: holds data, password and log, and must be reachable by
 *   the account PostgreSQL runs as; durable: false gives up crash safety for speed, for tests only; port: to restart on the same address
 * @returns {Promise<PostgresServer>} url: superuser on the database `postgres`
 */
export async function startPostgres({ folder, durable = true, maxConnections = 200, port: wanted }) {
  const account = postgresAccount();
  const program = postgresProgram(account);
  const data = join(folder, 'data');
  if (!existsSync(join(data, 'PG_VERSION'))) await initialise({ program, folder, data, account, durable });
  const password = readFileSync(join(folder, 'password'), 'utf8').trim();
  const port = wanted ?? (await freePort());
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    max_connections: String(maxConnections),
    // What is read lies in memory or on a disk without a head: by order of an index is cheaper than by sorting.
    random_page_cost: '1.1',
    // No statement is long enough to be worth compiling.
    jit: 'off',
    ...(durable ? {} : { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = await startChild('PostgreSQL', join(program, 'bin', 'postgres'), ['-D', data, '-p', String(port), ...flags], {
    log: join(folder, 'postgres.log'),
    cwd: '/',
    env: { ...process.env, LC_ALL: 'C' },
    ...account,
  });
  const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  await untilReady(child, () => accepts(url), 60_000);
  return { url, port, pid: child.pid, child, stop: () => child.stop({ signal: 'SIGINT', patience: 30_000 }) };
}

/** @param {{ program: string, folder: string, data: string, account: import('./postgres-account.mjs').Account | undefined, durable: boolean }} cluster */
async function initialise({ program, folder, data, account, durable }) {
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o711);
  const password = randomBytes(24).toString('hex');
  const passwordFile = join(folder, 'password.init');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account) for (const path of [data, passwordFile]) chownSync(path, account.uid, account.gid);
  try {
    await run(
      join(program, 'bin', 'initdb'),
      [`--pgdata=${data}`, '--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, ...localeFlags, ...(durable ? [] : ['--no-sync'])],
      { cwd: '/', env: { ...process.env, LC_ALL: 'C' }, ...account },
    );
  } catch (error) {
    rmSync(data, { recursive: true, force: true });
    throw new Error(`PostgreSQL 数据目录初始化失败 / the PostgreSQL data directory could not be made in ${folder}: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  writeFileSync(join(folder, 'password'), password, { mode: 0o600 });
}

/** @param {string} url */
async function accepts(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
