import { randomInt } from 'node:crypto';
import { createServer, connect } from 'node:net';

const loopback = '127.0.0.1';

/** Listens on the loopback port. @param {number} port @returns {Promise<import('node:net').Server | undefined>} undefined: somebody else does */
function hold(port) {
  return new Promise((resolve) => {
    const server = createServer().unref();
    server.once('error', () => resolve(undefined));
    server.listen(port, loopback, () => resolve(server));
  });
}

/** @param {import('node:net').Server} server @returns {Promise<void>} */
const release = (server) => new Promise((resolve) => void server.close(() => resolve()));

/** Whether nobody listens on this loopback port. @param {number} port */
export async function isFree(port) {
  const held = await hold(port);
  if (held) await release(held);
  return held !== undefined;
}

/** Below the ports that systems give to connections and to whoever asks for any: those may be taken again before a server of ours listens there. */
const [lowest, highest] = [20_000, 32_000];

/** A port on which nobody listens now. @returns {Promise<number>} */
export async function freePort() {
  for (let tried = 0; tried < 100; tried += 1) {
    const port = randomInt(lowest, highest);
    if (await isFree(port)) return port;
  }
  throw new Error(`端口 ${lowest}–${highest} 没有空闲 / no port of ${lowest}–${highest} is free`);
}

/** A port that stands for the claim on another: who holds it may start a server on the claimed one. @param {number} port */
const claimOf = (port) => (port + 20_000 < 65_536 ? port + 20_000 : port - 20_000);

/**
 * Claims the wanted port, or the next free one above it, until a server of ours listens there: two starts at the same moment get different ports.
 * @param {number} wanted @param {number} [span] how many ports to look at
 * @returns {Promise<{ port: number, busy: number[], release: () => Promise<void> }>} busy: the ports that were taken
 */
export async function claimPort(wanted, span = 50) {
  const busy = [];
  for (let port = wanted; port < wanted + span && port < 65_536; port += 1) {
    const claim = await hold(claimOf(port));
    if (claim && (await isFree(port))) return { port, busy, release: () => release(claim) };
    if (claim) await release(claim);
    busy.push(port);
  }
  throw new Error(`端口 ${wanted}–${wanted + span - 1} 均被占用 / ports ${wanted}–${wanted + span - 1} are all in use; set PORT to another one`);
}

/** Whether something accepts connections there. @param {string} host @param {number} port @returns {Promise<boolean>} */
export function answers(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2_000 });
    const settle = (/** @type {boolean} */ up) => {
      socket.destroy();
      resolve(up);
    };
    socket.once('connect', () => settle(true));
    socket.once('error', () => settle(false));
    socket.once('timeout', () => settle(false));
  });
}
