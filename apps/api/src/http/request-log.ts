import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { Histogram, Registry, collectDefaultMetrics } from 'prom-client';

export interface Metrics {
  readonly registry: Registry;
  readonly requests: Histogram<'method' | 'route' | 'status'>;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'beian_http_request_seconds', help: 'Time to answer', labelNames: ['method', 'route', 'status'], registers: [registry],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
  });
  return { registry, requests };
}

/** One line and one observation a request: the route's pattern, never its address, which may carry a query. */
export function logRequests(server: FastifyInstance, log: Logger, metrics: Metrics): void {
  server.addHook('onRequest', async (request, reply) => void reply.header('x-request-id', request.id));
  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown';
    const status = reply.statusCode;
    metrics.requests.observe({ method: request.method, route, status: String(status) }, reply.elapsedTime / 1000);
    log.info({ requestId: request.id, method: request.method, route, status, ms: Math.round(reply.elapsedTime), ...caseOf(request, route) }, 'request');
  });
}

function caseOf(request: FastifyRequest, route: string): { caseId?: string } {
  const params: unknown = request.params;
  if (!route.includes('/cases/:id') || typeof params !== 'object' || params === null || !('id' in params)) return {};
  return typeof params.id === 'string' ? { caseId: params.id } : {};
}
