import { createHash, randomBytes } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/** Digests of addresses, for rate limits: with the day, so that nobody's address can be followed. */
const pepper = process.env['BEIAN_RATE_PEPPER'] ?? randomBytes(16).toString('hex');

export function callerDigest(request: FastifyRequest): string {
  const day = new Date().toISOString().slice(0, 10);
  return createHash('sha256').update(`${pepper}:${day}:${request.ip}`).digest('hex').slice(0, 24);
}
