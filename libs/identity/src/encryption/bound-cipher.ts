import { fingerprints } from './field-fingerprint.js';
import { isSealed, seal, unseal } from './field-cipher.js';
import type { KeyRing } from './key-ring.js';

export interface BoundCipher {
  seal(plain: string, place: string): string;
  unseal(sealed: string, place: string): string;
  isSealed(value: unknown): value is string;
  fingerprints(plain: string, place: string): readonly string[];
}

/** The field cipher with a key ring in hand. */
export function boundCipher(keys: KeyRing): BoundCipher {
  return { seal: (plain, place) => seal(keys, plain, place), unseal: (sealed, place) => unseal(keys, sealed, place), isSealed, fingerprints: (plain, place) => fingerprints(keys, plain, place) };
}
