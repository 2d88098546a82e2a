import { createHash } from 'node:crypto';
import type { Sql } from '../sql.js';
import type { AuditAction } from './audit-actions.js';
import { canonical, type Detail } from './canonical.js';

export interface AuditFact {
  readonly actor: string | null;
  readonly organisationId: string | null;
  readonly action: AuditAction;
  readonly object: { readonly kind: string; readonly id: string } | null;
  readonly outcome: 'done' | 'refused';
  /** Codes and ids only: no personal data. */
  readonly detail: Readonly<Record<string, Detail>>;
  readonly requestId: string | null;
}

export interface AuditRow {
  readonly seq: string;
  readonly at: string;
  readonly actor: string | null;
  readonly organisation_id: string | null;
  readonly action: AuditAction;
  readonly object_kind: string | null;
  readonly object_id: string | null;
  readonly outcome: 'done' | 'refused';
  readonly detail: Readonly<Record<string, Detail>>;
  readonly request_id: string | null;
  readonly prev_hash: string;
  readonly hash: string;
}

export const auditColumns = `seq::text as seq, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, actor, organisation_id, action,
  object_kind, object_id, outcome, detail, request_id, prev_hash, hash`;

export function hashOf(entry: Omit<AuditRow, 'hash'>): string {
  return createHash('sha256').update(canonical({ ...entry })).digest('hex');
}

/** Appends inside the transaction of the act it tells of, so that neither is there without the other. */
export async function record(sql: Sql, fact: AuditFact): Promise<void> {
  const [head]: { seq: string; hash: string }[] = await sql.query('select seq::text as seq, hash from audit_head for update');
  if (!head) throw new Error('audit_head has no row');
  const [now]: { at: string }[] = await sql.query(`select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at`);
  if (!now) throw new Error('the database tells no time');
  const entry = {
    seq: String(BigInt(head.seq) + 1n), at: now.at, actor: fact.actor, organisation_id: fact.organisationId, action: fact.action,
    object_kind: fact.object?.kind ?? null, object_id: fact.object?.id ?? null, outcome: fact.outcome, detail: fact.detail,
    request_id: fact.requestId, prev_hash: head.hash,
  };
  const hash = hashOf(entry);
  await sql.query(
    `insert into audit_entry (seq, at, actor, organisation_id, action, object_kind, object_id, outcome, detail, request_id, prev_hash, hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [entry.seq, entry.at, entry.actor, entry.organisation_id, entry.action, entry.object_kind, entry.object_id, entry.outcome, JSON.stringify(entry.detail), entry.request_id, entry.prev_hash, hash],
  );
  await sql.query('update audit_head set seq = $1, hash = $2', [entry.seq, hash]);
}
