import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/** Digest of an address, for rate limits: with the day, so that nobody's address can be followed. */
export function callerDigest({ ip }: FastifyRequest, pepper: string): string {
  const day = new Date().toISOString().slice(0, 10);
  return createHash('sha256').update(`${pepper}:${day}:${ip}`).digest('hex').slice(0, 24);
}
