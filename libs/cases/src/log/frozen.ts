import { createHash } from 'node:crypto';
import { canonical, type Json, type JsonObject } from '@beian/procedure/kernel';
import type { FrozenNotice, FrozenObjection } from '../notices/notice-rows.js';
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

/** What a publication showed to the public. */
export function noticeHmac(key: Buffer, { id, number, title, content, workdays, publishedAt }: FrozenNotice): string {
  return dataHmac(key, { id, number, title, content, workdays, publishedAt });
}

/** Proof of publication: anybody who has seen the notice can compute it again. */
export function shownHash({ number, title, content, workdays, publishedAt }: Omit<FrozenNotice, 'id'>): string {
  return createHash('sha256').update(canonical({ number, title, content, workdays, publishedAt })).digest('hex');
}

/** What an objector sent, as it was received. */
export function objectionHmac(key: Buffer, { id, receiptNo, receivedAt, anonymous, contact, text, files }: FrozenObjection): string {
  return dataHmac(key, { id, receiptNo, receivedAt, anonymous, contact, text, files });
}

export function replyHmac(key: Buffer, { receiptNo, result, text, number }: { readonly receiptNo: string; readonly result: string; readonly text: string; readonly number: string }): string {
  return dataHmac(key, { receiptNo, result, text, number });
}
