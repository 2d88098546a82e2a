import { createHash } from 'node:crypto';
import { canonical, type Json, type JsonObject } from '@beian/procedure/kernel';
import type { Sql } from '../database/sql.js';

/** What happened to a filing: what cases did in the register, and what dates alone brought about. */
export type FilingEventKind = 'adopted' | 'fixed' | 'amended' | 'retracted' | 'effective' | 'status' | 'permission' | 'published' | 'reminded' | 'opened';

export interface FilingEvent {
  readonly kind: FilingEventKind;
  /** Legal instant. */
  readonly at: string;
  readonly rule: string | null;
  /** The case that did it, or that was opened. */
  readonly caseId: string | null;
  /** Position of that case; null for what the sweep did. */
  readonly pos: number | null;
  /** What happens once for each end of validity. */
  readonly occasion: string | null;
  readonly detail: JsonObject;
}

export interface StoredFilingEvent extends FilingEvent {
  readonly filingId: string;
  readonly seq: number;
  readonly recordedAt: string;
  readonly prevHash: string;
  readonly hash: string;
}

/** A chain a filing, so that an event that was changed or taken away shows. */
export function firstFilingHash(filingId: string): string {
  return createHash('sha256').update(`filing ${filingId}`).digest('hex');
}

export function filingEventHash(prevHash: string, event: Omit<StoredFilingEvent, 'hash' | 'prevHash'>): string {
  const row: Json = [event.filingId, event.seq, event.kind, event.at, event.recordedAt, event.rule, event.caseId, event.pos, event.occasion, event.detail];
  return createHash('sha256').update(Buffer.from(prevHash, 'hex')).update(canonical(row)).digest('hex');
}

/** Appends to the history of a filing, locked before. The next sweep looks at the filing again. */
export async function appendFilingEvent(sql: Sql, filingId: string, event: FilingEvent): Promise<void> {
  const head = await sql.row<{ seq: number; hash: string | null }>(`select event_seq as seq, encode(event_hash, 'hex') as hash from filing_life where filing_id = $1 for no key update`, [filingId]);
  if (head === null) throw new Error(`there is no filing ${filingId}`);
  const stored = { ...event, filingId, seq: head.seq + 1, recordedAt: new Date().toISOString() };
  const prevHash = head.hash ?? firstFilingHash(filingId);
  const hash = filingEventHash(prevHash, stored);
  await sql.later(
    `with head as (update filing_life set event_seq = $2, event_hash = decode($11, 'hex'), due = null where filing_id = $1)
     insert into filing_event (filing_id, seq, kind, at, recorded_at, rule, case_id, pos, occasion, detail, hash, prev_hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, decode($11, 'hex'), decode($12, 'hex'))`,
    [filingId, stored.seq, event.kind, event.at, stored.recordedAt, event.rule, event.caseId, event.pos, event.occasion, JSON.stringify(event.detail), hash, prevHash],
  );
}

const columns = `filing_id as "filingId", seq, kind, at, recorded_at as "recordedAt", rule, case_id as "caseId", pos, occasion, detail,
  encode(prev_hash, 'hex') as "prevHash", encode(hash, 'hex') as hash from filing_event`;

export function readFilingEvents(sql: Sql, filingIds: readonly string[]): Promise<readonly StoredFilingEvent[]> {
  return sql.rows<StoredFilingEvent & Record<string, unknown>>(`select ${columns} where filing_id = any($1) order by filing_id, seq`, [filingIds]);
}

export function readEventsOfCases(sql: Sql, caseIds: readonly string[]): Promise<readonly StoredFilingEvent[]> {
  return sql.rows<StoredFilingEvent & Record<string, unknown>>(`select ${columns} where case_id = any($1) order by case_id, filing_id, seq`, [caseIds]);
}
