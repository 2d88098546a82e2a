import type { FilingStatus } from '@beian/procedure/declaration';
import type { FilingRow } from './read-filing.js';

/** A version that prolongs a filing in one of these does not bring it back. */
const over: readonly FilingStatus[] = ['windingDown', 'terminated', 'revoked'];

/** Nothing follows on these. */
export function isFinal(status: FilingStatus): boolean {
  return status === 'terminated' || status === 'revoked';
}

/** What a filing is once a version with this end takes effect: a fixed one begins, a prolonged one is active again. */
export function statusAfter({ status, validUntil }: Pick<FilingRow, 'status' | 'validUntil'>, newEnd: string): FilingStatus {
  return status === 'fixed' || (validUntil < newEnd && !over.includes(status)) ? 'active' : status;
}
