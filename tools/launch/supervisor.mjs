import { setTimeout as delay } from 'node:timers/promises';
import { lastLines } from '../services/child.mjs';
import { forgetRun, identify, writeRun } from './run-record.mjs';

/** @typedef {import('../services/child.mjs').Child} Child */
/** @typedef {ReturnType<typeof createSupervisor>} Supervisor */

const restartsAllowed = 5;

/**
 * Keeps what was started: restarts an application that dies, stops everything in reverse order, and writes down who runs.
 * @param {(line: string) => void} say
 */
export function createSupervisor(say) {
  /** @type {{ child: Child | undefined, stop: () => Promise<void> }[]} */
  const started = [];
  let stopping = false;
  /** @type {string | undefined} */
  let address;
  /** @type {import('./run-record.mjs').Servers | undefined} */
  let servers;
  /** @type {(reason?: Error) => void} */
  let end = () => undefined;
  /** @type {Promise<Error | undefined>} */
  const ended = new Promise((resolve) => (end = resolve));
  let interrupted = false;
  const interrupt = () => {
    if (!interrupted) say('\n  正在停止 / stopping …');
    interrupted = true;
    end();
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, interrupt);

  function record() {
    const launcher = identify('launcher', process.pid);
    if (!launcher || stopping) return;
    const children = started.flatMap(({ child }) => (child?.running() ? (identify(child.name, child.pid) ?? []) : []));
    writeRun({ launcher, ...(address ? { address } : {}), ...(servers ? { servers } : {}), children });
  }

  async function stop() {
    if (stopping) return;
    stopping = true;
    for (const { stop: stopOne } of [...started].reverse()) await stopOne();
    forgetRun();
  }

  /** @param {Child} child */
  const died = (child) => new Error(`${child.name} 意外退出 / ended unexpectedly (${child.log}):\n${lastLines(child.log)}`);

  return {
    stop,
    /** A server: when it dies, all ends. @param {Child | undefined} child @param {() => Promise<void>} stopIt */
    add(child, stopIt) {
      started.push({ child, stop: stopIt });
      void child?.exited.then(() => stopping || end(died(child)));
      record();
    },
    /** An application: when it dies, it is started again. @param {() => Promise<Child>} start @returns {Promise<Child>} */
    async keep(start) {
      const first = await start();
      const place = { child: first, stop: () => place.child.stop() };
      started.push(place);
      void (async () => {
        for (let restarts = 0; restarts < restartsAllowed; restarts += 1) {
          await place.child.exited;
          if (stopping) return;
          say(`  ! ${place.child.name} 意外退出，重新启动 / ended unexpectedly, starting it again (${place.child.log})`);
          await delay(1_000);
          if (stopping) return;
          place.child = await start();
          record();
        }
        await place.child.exited;
        if (!stopping) end(died(place.child));
      })();
      record();
      return first;
    },
    /** Between two steps of a start: whether to go on. */
    checkpoint() {
      if (interrupted) throw new Error('启动已中止 / the start was broken off');
    },
    /** @param {string} url @param {import('./run-record.mjs').Servers} by */
    serving(url, by) {
      address = url;
      servers = by;
      record();
    },
    /** Until Ctrl-C, a termination signal, or the death of a server. */
    async untilStopped() {
      const reason = await ended;
      if (reason) throw reason;
      await stop();
      say('  已停止 / stopped');
    },
  };
}
