import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, closeSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder, projectRoot } from '../services/folders.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, resolved?: string, link?: boolean, optional?: boolean, peer?: boolean }} Package
 * @typedef {{ packages: Record<string, Package> }} Lockfile
 */

/** @param {string} file @returns {Lockfile | undefined} */
function readLockfile(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/**
 * Packages the lockfile asks for and the installation does not have in that very version.
 * npm writes down what it installed as its last act, so an installation broken off half-way counts as missing.
 * @param {Lockfile} wanted @param {Lockfile | undefined} installed
 */
export function missingPackages(wanted, installed) {
  return Object.entries(wanted.packages)
    .filter(([path, entry]) => path.startsWith('node_modules/') && !entry.optional && !entry.peer)
    .filter(([path, entry]) => !same(entry, installed?.packages[path]))
    .map(([path]) => path);
}

/** @param {Package} wanted @param {Package | undefined} present */
function same(wanted, present) {
  if (!present) return false;
  return wanted.link ? present.link === true && present.resolved === wanted.resolved : present.version === wanted.version && present.integrity === wanted.integrity;
}

/** @param {string} [root] */
export function isInstalled(root = projectRoot) {
  const wanted = readLockfile(join(root, 'package-lock.json'));
  if (!wanted) throw new Error(`package-lock.json is missing in ${root}`);
  return missingPackages(wanted, readLockfile(join(root, 'node_modules', '.package-lock.json'))).length === 0;
}

/** Installs exactly what the lockfile says. */
export async function install() {
  mkdirSync(dataFolder(), { recursive: true });
  const log = join(dataFolder(), 'install.log');
  const output = openSync(log, 'w');
  const npm = process.env.npm_execpath;
  const [program, ...first] = npm ? [process.execPath, npm] : [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
  const child = spawn(program, [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: projectRoot, stdio: ['ignore', output, output], env: withoutNpmSettings(process.env) });
  closeSync(output);
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  if (code !== 0) throw new Error(`依赖安装失败 / npm ci failed (${log}):\n${firstLines(log)}`);
}

/** What an enclosing `npm start` put into the environment about itself must not steer the installation. @param {NodeJS.ProcessEnv} env */
function withoutNpmSettings(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^npm_(lifecycle|package)_/.test(name) && name !== 'NODE_ENV'));
}

/** npm says first what is wrong. @param {string} log */
function firstLines(log) {
  return readFileSync(log, 'utf8').split('\n').slice(0, 15).join('\n');
}
