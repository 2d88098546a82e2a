import { existsSync } from 'node:fs';
import { join, normalize } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problem } from '../http/problem.js';

const away = { zh: '没有该地址', en: 'There is no such address' };

/** The built web app: its files as they are, and its page for every address that belongs to its own router. */
export async function serveWebApp(app: NestFastifyApplication, dist: string): Promise<void> {
  await app.register(fastifyStatic, { root: dist, serve: false });
  const server = app.getHttpAdapter().getInstance();
  server.get('/*', async (request, reply) => (belongsToApi(request) ? noSuchAddress(reply) : sendFileOrPage(request, reply, dist)));
}

function belongsToApi({ url }: FastifyRequest): boolean {
  return url.startsWith('/api/') || url.startsWith('/health/');
}

function noSuchAddress(reply: FastifyReply): FastifyReply {
  return reply.status(404).header('content-type', 'application/problem+json; charset=utf-8').send(problem({ status: 404, code: 'NOT_FOUND', message: away }));
}

async function sendFileOrPage(request: FastifyRequest, reply: FastifyReply, dist: string): Promise<FastifyReply> {
  const path = wantedPath(request);
  const file = normalize(path).replace(/^[/\\]+/, '');
  if (file && /\.\w+$/.test(file) && !file.startsWith('..') && existsSync(join(dist, file))) {
    const named = /[-.][\w-]{8,}\.\w+$/.test(file) && file.startsWith('assets');
    return reply.header('cache-control', named ? 'public, max-age=31536000, immutable' : 'no-cache').sendFile(file, dist, { cacheControl: false });
  }
  if (file.startsWith('assets/')) return noSuchAddress(reply);
  const page = /^public(\/|$)/.test(file) && existsSync(join(dist, 'public.html')) ? 'public.html' : 'index.html';
  return reply.header('cache-control', 'no-cache').sendFile(page, dist, { cacheControl: false });
}

function wantedPath({ url }: FastifyRequest): string {
  try {
    return decodeURIComponent(url.split('?')[0] ?? '/');
  } catch {
    return '/';
  }
}
