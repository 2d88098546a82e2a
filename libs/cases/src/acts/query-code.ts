import { randomInt } from 'node:crypto';

/** Eight digits that, with the number of a case or a receipt, let somebody ask how it goes on without signing in. */
export function newQueryCode(): string {
  return String(randomInt(100_000_000)).padStart(8, '0');
}
