import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

/** PostgreSQL refuses to run as root, so root lends it the account `postgres`; anybody else runs it as himself.
 * @typedef {{ uid: number, gid: number }} Account */

/** @returns {Account | undefined} */
function lookUp() {
  const id = (/** @type {string} */ flag) => Number.parseInt(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }).toString(), 10);
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

/** @returns {Account | undefined} undefined: run as the present user */
export function postgresAccount() {
  if (process.getuid?.() !== 0) return undefined;
  const found = lookUp();
  if (found) return found;
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'], { stdio: 'ignore' });
  const made = lookUp();
  if (made) return made;
  throw new Error(
    'PostgreSQL 不能以 root 运行，且无法创建 postgres 用户 / PostgreSQL does not run as root and the user "postgres" could not be created. ' +
      'Create it (useradd --system postgres), run as an ordinary user, or set DATABASE_URL.',
  );
}

/** Whether the account can execute the program, or enter the folder. @param {string} path @param {Account | undefined} account */
export function canExecute(path, account) {
  return spawnSync('sh', ['-c', 'test -x "$0"', path], { ...account, cwd: '/' }).status === 0;
}

/**
 * The first of the folders that can be made and that the account can enter.
 * @param {readonly string[]} candidates @param {Account | undefined} account
 */
export function reachableFolder(candidates, account) {
  const found = candidates.find((folder) => made(folder) && canExecute(folder, account));
  if (found) return found;
  throw new Error(`PostgreSQL 无可用目录 / no folder for PostgreSQL that its account can enter; tried: ${candidates.join(', ')}. Set BEIAN_DATA_DIR or DATABASE_URL.`);
}

/** Whether the folder is there, made for everybody to enter if it was not. @param {string} folder */
function made(folder) {
  const before = process.umask(0o022);
  try {
    mkdirSync(folder, { recursive: true });
    return true;
  } catch {
    return false;
  } finally {
    process.umask(before);
  }
}
