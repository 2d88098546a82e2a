import { createHash } from 'node:crypto';
import { homedir, platform, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of this checkout. */
export const projectRoot = resolve(fileURLToPath(new URL('../../', import.meta.url)));

/** Programs fetched once per user (the Temporal server, a copy of PostgreSQL); safe to delete. */
export function cacheFolder(env = process.env) {
  if (env.BEIAN_CACHE_DIR) return resolve(env.BEIAN_CACHE_DIR);
  if (platform() === 'darwin') return join(homedir(), 'Library', 'Caches', 'beian');
  if (platform() === 'win32') return join(env.LOCALAPPDATA ?? homedir(), 'beian');
  return join(env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'beian');
}

/** Data of this checkout: databases, files, secrets. */
export function dataFolder(env = process.env) {
  return env.BEIAN_DATA_DIR ? resolve(env.BEIAN_DATA_DIR) : join(projectRoot, '.beian');
}

/** Short name of a folder, so that data of two checkouts never meet in one shared place. */
export function checkoutKey(folder = dataFolder()) {
  return createHash('sha256').update(folder).digest('hex').slice(0, 12);
}

/** Places every account of the machine can reach, for when the checkout is closed to others. */
export const sharedFolders = () => [join('/var', 'lib', 'beian'), join(tmpdir(), 'beian')];
