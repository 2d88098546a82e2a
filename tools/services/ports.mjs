import { createServer, connect } from 'node:net';

const loopback = '127.0.0.1';

/** Whether nobody listens on this loopback port. @param {number} port @returns {Promise<boolean>} */
export function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, loopback, () => server.close(() => resolve(true)));
  });
}

/** A port the system says is free now. @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, loopback, () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/**
 * The wanted port, or the next free one above it.
 * @param {number} wanted @param {number} [span] how many ports to look at
 * @returns {Promise<{ port: number, busy: number[] }>} busy: the ports that were taken
 */
export async function choosePort(wanted, span = 50) {
  const busy = [];
  for (let port = wanted; port < wanted + span && port < 65_536; port += 1) {
    if (await isFree(port)) return { port, busy };
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
