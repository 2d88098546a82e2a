import { createHmac } from 'node:crypto';
import type { KeyRing } from './key-ring.js';

/**
 * What a value is found by where it must not stand readable: equal values have equal fingerprints, and nobody without the keys can try values out. One under each key
 * of the ring, the sealing one first: what was stored under an older key is found until that key is retired.
 */
export function fingerprints({ sealing, keys }: KeyRing, plain: string, place: string): readonly string[] {
  const ids = [sealing, ...[...keys.keys()].filter((id) => id !== sealing)];
  return ids.flatMap((id) => {
    const key = keys.get(id);
    if (key === undefined) return [];
    const own = createHmac('sha256', key).update(`fingerprint:${place}`).digest();
    return [createHmac('sha256', own).update(plain, 'utf8').digest('hex').slice(0, 32)];
  });
}
