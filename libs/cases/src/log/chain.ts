import { createHash, createHmac } from 'node:crypto';
import { canonical, type Json, type JsonObject } from '@beian/procedure/kernel';

/** One row of the business log before it is chained. */
export interface LogEntry {
  readonly pos: number;
  readonly process: string;
  readonly definitionHash: string;
  readonly scope: readonly number[];
  readonly element: string;
  readonly activation: number;
  readonly instance: string | null;
  readonly kind: string;
  readonly flow: string | null;
  readonly actor: string | null;
  readonly onBehalfOf: string | null;
  readonly role: string | null;
  readonly org: string | null;
  readonly legalAt: string;
  readonly recordedAt: string;
  readonly detail: JsonObject;
  readonly submissionId: string | null;
}

export interface ChainedEntry extends LogEntry {
  readonly caseId: string;
  readonly seq: number;
  readonly dataHmac: string;
  readonly prevHash: string;
  readonly hash: string;
}

/** Keyed per case: plain hashes of identity numbers can be guessed. */
export function dataHmac(key: Buffer, data: Json): string {
  return createHmac('sha256', key).update(canonical(data)).digest('hex');
}

export function firstHash(caseId: string): Buffer {
  return createHash('sha256').update(`case ${caseId}`).digest();
}

export function entryHash(prevHash: string, entry: Omit<ChainedEntry, 'hash' | 'prevHash'>): string {
  const row: Json = [
    entry.caseId, entry.seq, entry.pos, entry.process, entry.definitionHash, entry.scope, entry.element, entry.activation, entry.instance, entry.kind, entry.flow,
    entry.actor, entry.onBehalfOf, entry.role, entry.org, entry.legalAt, entry.recordedAt, entry.detail, entry.submissionId, entry.dataHmac,
  ];
  return createHash('sha256').update(Buffer.from(prevHash, 'hex')).update(canonical(row)).digest('hex');
}

/** Continues the chain of a case. */
export class LogChain {
  readonly entries: ChainedEntry[] = [];

  constructor(
    private readonly caseId: string,
    private readonly key: Buffer,
    private head: { seq: number; hash: string },
  ) {}

  get last(): { readonly seq: number; readonly hash: string } {
    return this.head;
  }

  /** `form`: what a person submitted, as stored. */
  append(entry: LogEntry, form: JsonObject | null): void {
    const seq = this.head.seq + 1;
    const hmac = dataHmac(this.key, { detail: entry.detail, form });
    const unhashed = { ...entry, caseId: this.caseId, seq, dataHmac: hmac };
    const hash = entryHash(this.head.hash, unhashed);
    this.entries.push({ ...unhashed, prevHash: this.head.hash, hash });
    this.head = { seq, hash };
  }
}
