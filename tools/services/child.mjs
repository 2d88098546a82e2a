import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * A program we started, in a process group of its own: a Ctrl-C in the terminal reaches only the launcher, which stops its children in order.
 * @typedef {object} Child
 * @property {string} name
 * @property {number} pid
 * @property {string} log
 * @property {Promise<{ code: number | null, signal: NodeJS.Signals | null }>} exited
 * @property {() => boolean} running
 * @property {(options?: { signal?: NodeJS.Signals, patience?: number }) => Promise<void>} stop
 */

/**
 * @param {string} name @param {string} program @param {readonly string[]} args
 * @param {{ log: string, env?: NodeJS.ProcessEnv, cwd?: string, uid?: number | undefined, gid?: number | undefined }} options log: file that receives its output
 * @returns {Promise<Child>}
 */
export async function startChild(name, program, args, { log, uid, gid, ...options }) {
  const output = openSync(log, 'a', 0o600);
  const account = uid === undefined || gid === undefined ? {} : { uid, gid };
  const child = spawn(program, args, { ...options, ...account, stdio: ['ignore', output, output], detached: true });
  closeSync(output);
  await new Promise((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', (error) => reject(new Error(`${name} could not be started (${program}): ${error.message}`)));
  });
  /** @type {Child['exited']} */
  const exited = new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));
  const running = () => child.exitCode === null && child.signalCode === null;
  return {
    name,
    pid: child.pid ?? 0,
    log,
    exited,
    running,
    async stop({ signal = 'SIGTERM', patience = 10_000 } = {}) {
      if (!running()) return;
      child.kill(signal);
      const waiting = new AbortController();
      const late = delay(patience, 'late', { signal: waiting.signal }).catch(() => 'gone');
      if ((await Promise.race([exited, late])) === 'late') child.kill('SIGKILL');
      waiting.abort();
      await exited;
    },
  };
}

/**
 * Waits until `ready` says yes; fails at once when the child ends before that.
 * @param {Child} child @param {() => Promise<boolean>} ready @param {number} patience milliseconds
 */
export async function untilReady(child, ready, patience) {
  const giveUp = Date.now() + patience;
  while (Date.now() < giveUp) {
    if (!child.running()) throw new Error(`${child.name} ended while starting:\n${lastLines(child.log)}`);
    if (await ready()) return;
    await delay(25);
  }
  await child.stop();
  throw new Error(`${child.name} did not answer within ${patience / 1000} s:\n${lastLines(child.log)}`);
}

/** @param {string} file @param {number} [count] */
export function lastLines(file, count = 15) {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count).join('\n');
}
