import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { dataFolder } from '../services/folders.mjs';

/**
 * Who runs on this checkout's data, so that a second start says so, and a start after a kill ends what was left behind.
 * @typedef {{ name: string, pid: number, since: string }} Process since: start time, so that a reused process number is not mistaken
 * @typedef {{ databaseUrl: string, temporalAddress: string, temporalNamespace: string }} Servers what api and worker talk to; the file is readable by its owner alone
 * @typedef {{ launcher: Process, address?: string, servers?: Servers, children: Process[] }} RunRecord
 */

const file = () => join(dataFolder(), 'run.json');

/** @param {string} name @param {number} pid @returns {Process | undefined} */
export function identify(name, pid) {
  try {
    const since = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' } }).toString().trim();
    return since ? { name, pid, since } : undefined;
  } catch {
    return undefined;
  }
}

/** @param {Process} recorded */
export function stillRuns({ name, pid, since }) {
  return identify(name, pid)?.since === since;
}

/** @returns {RunRecord | undefined} */
export function readRun() {
  return existsSync(file()) ? JSON.parse(readFileSync(file(), 'utf8')) : undefined;
}

/** @param {RunRecord} record */
export function writeRun(record) {
  writeFileSync(file(), JSON.stringify(record, null, 2), { mode: 0o600 });
}

export function forgetRun() {
  rmSync(file(), { force: true });
}

/** The launcher that runs on this data now, if any. */
export function presentRun() {
  const record = readRun();
  return record && record.launcher.pid !== process.pid && stillRuns(record.launcher) ? record : undefined;
}

/** Ends the children of a launcher that was killed, the last started first. @returns {Promise<string[]>} their names */
export async function endLeftovers() {
  const left = (readRun()?.children ?? []).filter(stillRuns).reverse();
  for (const child of left) {
    signal(child, child.name === 'PostgreSQL' ? 'SIGINT' : 'SIGTERM');
    for (let waited = 0; waited < 10_000 && stillRuns(child); waited += 100) await delay(100);
    if (stillRuns(child)) signal(child, 'SIGKILL');
  }
  forgetRun();
  return left.map(({ name }) => name);
}

/** @param {Process} child @param {NodeJS.Signals} name */
function signal(child, name) {
  try {
    process.kill(child.pid, name);
  } catch {
    // It ended in between.
  }
}
