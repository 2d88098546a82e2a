import type { Json, JsonObject } from '@beian/procedure/kernel';
import { dataHmac } from './chain.js';

export interface FrozenDocument {
  readonly type: string;
  readonly number: string | null;
  readonly issuerId: string | null;
  readonly verifyCode: string | null;
  readonly content: JsonObject;
}

/** What a signature freezes, under the key of its case. */
export function documentHmac(key: Buffer, { type, number, issuerId, verifyCode, content }: FrozenDocument): string {
  return dataHmac(key, { type, number, issuerId, verifyCode, content });
}

export interface FrozenFiling {
  readonly filingNo: string;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly lines: readonly Json[];
  readonly sites: readonly string[];
}

/** What a decision enters in the register: the term, the lines, the sites. */
export function filingHmac(key: Buffer, { filingNo, validFrom, validUntil, lines, sites }: FrozenFiling): string {
  return dataHmac(key, { filingNo, validFrom, validUntil, lines, sites });
}
