import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Environment } from '../environment.js';

export const jsonLimit = 10 * 1024 * 1024;
export const uploadLimit = 20 * 1024 * 1024;
/** Somewhat larger files are still received, so that their sender learns how large they are and what is allowed. */
const receivedLimit = 5 * uploadLimit;

/** Scripts come from our own files only; antd writes style elements, which cannot run. */
const contentSecurity = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"], scriptSrc: ["'self'"], workerSrc: ["'self'", 'blob:'], styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'], fontSrc: ["'self'", 'data:'], connectSrc: ["'self'"], frameSrc: ["'self'", 'blob:'],
    objectSrc: ["'none'"], baseUri: ["'none'"], formAction: ["'self'"], frameAncestors: ["'self'"],
  },
};

export async function registerPlugins(app: NestFastifyApplication, { mode }: Environment): Promise<void> {
  await app.register(cookie);
  await app.register(helmet, {
    contentSecurityPolicy: contentSecurity,
    frameguard: { action: 'sameorigin' },
    strictTransportSecurity: mode === 'production' ? { maxAge: 31_536_000 } : false,
    crossOriginOpenerPolicy: mode === 'production' ? { policy: 'same-origin' } : false,
    originAgentCluster: mode === 'production',
  });
  await app.register(multipart, { limits: { fileSize: receivedLimit, files: 1, fields: 10, parts: 11 }, throwFileSizeLimit: true });
}
