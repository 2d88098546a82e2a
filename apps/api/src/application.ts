import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { AppModule, type AppParts } from './app-module.js';
import { createLogger } from './http/logger.js';
import { NestLogger } from './http/nest-logger.js';
import { ProblemFilter } from './http/problem-filter.js';
import { requestId } from './http/request-id.js';
import { createMetrics, logRequests } from './http/request-log.js';
import { jsonLimit, registerPlugins } from './http/server-plugins.js';
import { refuseUnreadable } from './http/unreadable-request.js';
import { validation } from './http/validation.js';
import { describeApi } from './openapi/describe-api.js';
import { Settings } from './settings.js';
import { serveWebApp } from './web-app/serve-web-app.js';
import type { Environment } from './environment.js';

export type ApplicationParts = Pick<AppParts, 'controllers' | 'health' | 'desk' | 'waker'> & { readonly log?: Logger };

/** The whole HTTP application, not yet listening: main and the tests build the same one. */
export async function createApplication(environment: Environment, parts: ApplicationParts): Promise<NestFastifyApplication> {
  const log = parts.log ?? createLogger();
  const metrics = createMetrics();
  const adapter = new FastifyAdapter({ bodyLimit: jsonLimit, genReqId: requestId, trustProxy: (_address, hop) => hop < environment.proxies, routerOptions: { maxParamLength: 256 }, clientErrorHandler: refuseUnreadable });
  const module = AppModule.of({ ...parts, metrics, settings: new Settings(environment) });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, { logger: new NestLogger(log), abortOnError: false });
  logRequests(adapter.getInstance(), log, metrics);
  await registerPlugins(app, environment);
  app.useGlobalPipes(validation());
  app.useGlobalFilters(new ProblemFilter(log));
  describeApi(app);
  if (environment.webDist) await serveWebApp(app, environment.webDist);
  await app.init();
  await adapter.getInstance().ready();
  return app;
}
