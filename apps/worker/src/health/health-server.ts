import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { WorkerMetrics } from './metrics.js';

/** Named checks of what the worker needs; each throws or answers false when it is missing. */
export type ReadinessChecks = Readonly<Record<string, () => Promise<boolean>>>;
/** What is told beside them; without it the worker works on. */
export type Told = Readonly<Record<string, () => Promise<string | number>>>;

/** Health and metrics for whoever supervises the worker; loopback unless told otherwise. */
export class HealthServer {
  private constructor(private readonly server: Server) {}

  static async listen(port: number, host: string, checks: ReadinessChecks, told: Told, metrics: WorkerMetrics): Promise<HealthServer> {
    const server = createServer((request, response) => {
      answer(request.url ?? '/', response, checks, told, metrics).catch(() => response.writeHead(500).end());
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, resolve);
    });
    return new HealthServer(server);
  }

  get port(): number {
    const address: AddressInfo | string | null = this.server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

async function answer(path: string, response: ServerResponse, checks: ReadinessChecks, told: Told, metrics: WorkerMetrics): Promise<void> {
  if (path === '/health/live') return json(response, 200, { live: true });
  if (path === '/metrics') {
    response.writeHead(200, { 'content-type': metrics.registry.contentType }).end(await metrics.registry.metrics());
    return;
  }
  if (path !== '/health/ready') return json(response, 404, { code: 'NOT_FOUND' });
  const entries = await Promise.all(Object.entries(checks).map(async ([name, check]) => [name, await check().catch(() => false)] as const));
  const beside = await Promise.all(Object.entries(told).map(async ([name, tell]) => [name, await tell().catch(() => 'unknown')] as const));
  json(response, entries.every(([, ready]) => ready) ? 200 : 503, Object.fromEntries([...entries, ...beside]));
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}
