import type { FilingStatus } from '@beian/procedure/declaration';
import type { FilingRow } from './read-filing.js';

/** A version that prolongs a filing in one of these does not bring it back. */
const over: readonly FilingStatus[] = ['windingDown', 'terminated', 'revoked'];

/** Nothing follows on these. */
export function isFinal(status: FilingStatus): boolean {
  return status === 'terminated' || status === 'revoked';
}

/** Lapsed ones too: their validity is over, and nothing renews it. */
export const hasEnded = ({ status }: Pick<FilingRow, 'status'>): boolean => status === 'lapsed' || isFinal(status);

/** Whether the version a filing stands in is in force: it took effect, and the filing did not end. */
export function isInForce(filing: Pick<FilingRow, 'status' | 'effectiveAt'>): boolean {
  return filing.effectiveAt !== null && !hasEnded(filing);
}

/** What a filing is once a version with this end takes effect: a fixed one begins, a prolonged one is active again. */
export function statusAfter({ status, validUntil }: Pick<FilingRow, 'status' | 'validUntil'>, newEnd: string): FilingStatus {
  return status === 'fixed' || (validUntil < newEnd && !over.includes(status)) ? 'active' : status;
}
