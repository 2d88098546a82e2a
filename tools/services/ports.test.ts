import { createServer, type Server } from 'node:net';
import { answers, claimPort, freePort, isFree } from './ports.mjs';

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

describe('claiming a port', () => {
  it('takes the wanted port when nobody listens on it', async () => {
    const wanted = await freePort();
    const { port, busy, release } = await claimPort(wanted);
    await release();
    expect({ port, busy }).toEqual({ port: wanted, busy: [] });
  });

  it('names the busy port and takes another', async () => {
    const wanted = await freePort();
    await occupy(wanted);
    const { port, busy, release } = await claimPort(wanted);
    await release();
    expect(busy[0]).toBe(wanted);
    expect(port).toBeGreaterThan(wanted);
    expect(await isFree(port)).toBe(true);
  });

  it('gives two that claim at the same moment different ports', async () => {
    const wanted = await freePort();
    const claims = await Promise.all([claimPort(wanted), claimPort(wanted), claimPort(wanted)]);
    await Promise.all(claims.map(({ release }) => release()));
    expect(new Set(claims.map(({ port }) => port)).size).toBe(3);
  });

  it('says which ports it tried when none is free', async () => {
    const wanted = await freePort();
    await occupy(wanted);
    await expect(claimPort(wanted, 1)).rejects.toThrow(String(wanted));
  });

  it('knows whether somebody accepts connections', async () => {
    const port = await freePort();
    expect(await answers('127.0.0.1', port)).toBe(false);
    await occupy(port);
    expect(await answers('127.0.0.1', port)).toBe(true);
  });
});
