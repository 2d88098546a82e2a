import { createServer, type Server } from 'node:net';
import { answers, choosePort, freePort, isFree } from './ports.mjs';

const listening: Server[] = [];

function occupy(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    listening.push(server);
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

afterEach(async () => {
  await Promise.all(listening.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

describe('choosing a port', () => {
  it('takes the wanted port when nobody listens on it', async () => {
    const wanted = await freePort();
    expect(await choosePort(wanted)).toEqual({ port: wanted, busy: [] });
  });

  it('names the busy port and takes another', async () => {
    const wanted = await freePort();
    await occupy(wanted);
    const { port, busy } = await choosePort(wanted);
    expect(busy[0]).toBe(wanted);
    expect(port).toBeGreaterThan(wanted);
    expect(await isFree(port)).toBe(true);
  });

  it('says which ports it tried when none is free', async () => {
    const wanted = await freePort();
    await occupy(wanted);
    await expect(choosePort(wanted, 1)).rejects.toThrow(String(wanted));
  });

  it('knows whether somebody accepts connections', async () => {
    const port = await freePort();
    expect(await answers('127.0.0.1', port)).toBe(false);
    await occupy(port);
    expect(await answers('127.0.0.1', port)).toBe(true);
  });
});
