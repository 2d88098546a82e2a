import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { appRole, ensureRole, ownerRole, withClient } from '../database/roles.mjs';
import { sharedFolders } from '../services/folders.mjs';
import { postgresAccount, reachableFolder } from '../services/postgres-account.mjs';
import { startPostgres } from '../services/postgres.mjs';
import { startTemporal } from '../services/temporal.mjs';

/**
 * Servers of one test run, kept in the process of jest itself: its workers find them through the environment.
 * @typedef {{ folder: string, stops: (() => Promise<void>)[] }} TestServers
 */
const key = Symbol.for('beian.test-servers');
/** @type {Record<symbol, TestServers | undefined>} */
const kept = globalThis;

const prefix = 'beian-test-';

/** @returns {TestServers} */
function servers() {
  const present = kept[key];
  if (present) return present;
  const shared = reachableFolder([tmpdir(), '/tmp', ...sharedFolders()], postgresAccount());
  removeAbandoned(shared);
  const folder = mkdtempSync(join(shared, `${prefix}${process.pid}-`));
  chmodSync(folder, 0o711);
  return (kept[key] = { folder, stops: [] });
}

/** Ends and deletes what a run that was killed left behind. @param {string} shared */
function removeAbandoned(shared) {
  for (const name of readdirSync(shared).filter((entry) => entry.startsWith(prefix))) {
    const owner = Number.parseInt(basename(name).slice(prefix.length), 10);
    if (Number.isNaN(owner) || alive(owner)) continue;
    const folder = join(shared, name);
    try {
      const postgres = Number.parseInt(readFileSync(join(folder, 'data', 'postmaster.pid'), 'utf8'), 10);
      if (commandLine(postgres).includes(folder)) process.kill(postgres, 'SIGQUIT');
    } catch {
      // It had ended by itself, or belongs to another user.
    }
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Another user's.
    }
  }
}

/** @param {number} pid */
function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** @param {number} pid */
function commandLine(pid) {
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
}

/** One PostgreSQL for the run: BEIAN_TEST_DATABASE_URL or DATABASE_URL (a superuser's), else one of our own. */
export async function provideDatabase() {
  if (process.env.BEIAN_TEST_APP_PASSWORD) return;
  let url = process.env.BEIAN_TEST_DATABASE_URL ?? process.env.DATABASE_URL;
  if (!url) {
    const { folder, stops } = servers();
    const server = await startPostgres({ folder, durable: false });
    stops.push(server.stop);
    url = server.url;
  }
  const passwords = { [ownerRole]: randomBytes(16).toString('hex'), [appRole]: randomBytes(16).toString('hex') };
  await withClient(url, async (client) => {
    for (const [role, password] of Object.entries(passwords)) await ensureRole(client, role, password);
  });
  process.env.BEIAN_TEST_DATABASE_URL = url;
  process.env.BEIAN_TEST_OWNER_PASSWORD = passwords[ownerRole];
  process.env.BEIAN_TEST_APP_PASSWORD = passwords[appRole];
  process.env.BEIAN_TEST_TEMPLATE = `beian_template_${randomBytes(6).toString('hex')}`;
}

/** One Temporal for the run, in memory: TEMPORAL_ADDRESS, else one of our own. */
export async function provideTemporal() {
  if (process.env.BEIAN_TEST_TEMPORAL) return;
  const { folder, stops } = servers();
  const server = await startTemporal({ folder, dynamicConfig: ['frontend.WorkflowTimeSkippingEnabled=true'] });
  stops.push(server.stop);
  process.env.BEIAN_TEST_TEMPORAL = server.address;
  process.env.BEIAN_TEST_TEMPORAL_NAMESPACE = server.namespace;
}

export async function stopServers() {
  const present = kept[key];
  if (!present) return;
  kept[key] = undefined;
  for (const stop of present.stops.reverse()) await stop();
  rmSync(present.folder, { recursive: true, force: true });
}
