import type { SupervisionRecord } from '@beian/procedure/declaration';
import type { Sql } from '../database/sql.js';

/** In the order in which they were issued. */
export async function readSupervision(sql: Sql, filingId: string | null): Promise<readonly SupervisionRecord[]> {
  if (filingId === null) return [];
  return sql.rows<SupervisionRecord & Record<string, unknown>>(
    `select id, kind, issued_by as "issuedBy", issued_on as "issuedOn", due_on as "dueOn", done_on as "doneOn", text
     from supervision_record where filing_id = $1 order by issued_on, id`, [filingId]);
}

/** @returns its id */
export async function recordSupervision(sql: Sql, filingId: string, record: Omit<SupervisionRecord, 'id'>): Promise<string> {
  const { kind, issuedBy, issuedOn, dueOn, doneOn, text } = record;
  const stored = await sql.row<{ id: string }>(
    `insert into supervision_record (filing_id, kind, issued_by, issued_on, due_on, done_on, text) values ($1, $2, $3, $4, $5, $6, $7) returning id`,
    [filingId, kind, issuedBy, issuedOn, dueOn, doneOn, text]);
  return stored?.id ?? '';
}
