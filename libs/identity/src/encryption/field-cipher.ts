import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { KeyRing } from './key-ring.js';

const mark = 'sealed:';

export function isSealed(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith(mark);
}

/** AES-256-GCM; `place` (table, column, row) is authenticated, so that a sealed value cannot be moved elsewhere. */
export function seal(ring: KeyRing, plain: string, place: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyOf(ring, ring.sealing), iv).setAAD(Buffer.from(place));
  const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return `${mark}${ring.sealing}:${Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64')}`;
}

export function unseal(ring: KeyRing, stored: string, place: string): string {
  const [, id, body] = stored.split(':');
  if (!isSealed(stored) || !id || !body) throw new Error('The value is not sealed');
  const bytes = Buffer.from(body, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', keyOf(ring, id), bytes.subarray(0, 12)).setAAD(Buffer.from(place));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
}

function keyOf(ring: KeyRing, id: string): Buffer {
  const key = ring.keys.get(id);
  if (!key) throw new Error(`The key ring has no key ${id}`);
  return key;
}
