import type { FilingChange } from '@beian/procedure/declaration';
import type { Sql } from '../database/sql.js';
import { storeContent, type VersionContent } from './versions.js';

/** The version that a case fixed or prepared and that is not in force. */
export interface PreparedVersion {
  readonly id: string;
  readonly filingId: string;
  readonly filingNo: string;
  /** 1 for a fixed one; null for an amendment, which is numbered when it takes effect. */
  readonly version: number | null;
  /** The version it was made of. */
  readonly base: number | null;
  readonly change: FilingChange | null;
}

/** Locks its filing. */
export function lockPrepared(sql: Sql, caseId: string): Promise<PreparedVersion | null> {
  return sql.row<PreparedVersion & Record<string, unknown>>(
    `select v.id, v.filing_id as "filingId", f.filing_no as "filingNo", v.version, v.base_version as base, v.change
     from filing_version v join filing f on f.id = v.filing_id where v.case_id = $1 and v.state = 'prepared' for no key update of f`, [caseId]);
}

export interface NewVersion {
  readonly filingId: string;
  readonly caseId: string;
  readonly pos: number;
  readonly version: number | null;
  readonly base: number | null;
  readonly change: FilingChange | null;
  readonly content: VersionContent;
}

/** What the case had prepared before does not count any more. */
export async function storePrepared(sql: Sql, { filingId, caseId, pos, version, base, change, content }: NewVersion): Promise<void> {
  await sql.run(`update filing_version set state = 'superseded' where case_id = $1 and state = 'prepared'`, [caseId]);
  const stored = await sql.row<{ id: string }>(
    `insert into filing_version (filing_id, version, case_id, valid_from, valid_until, state, prepared_at_pos, base_version, change)
     values ($1, $2, $3, $4, $5, 'prepared', $6, $7, $8) returning id`,
    [filingId, version, caseId, content.validFrom, content.validUntil, pos, base, change === null ? null : JSON.stringify(change)],
  );
  await storeContent(sql, stored?.id ?? '', content);
}

/** A repair takes back what was prepared at a void position; what was prepared before counts again. @returns the filing concerned */
export async function retractPrepared(sql: Sql, caseId: string, fromPos: number): Promise<{ readonly filingId: string; readonly filingNo: string } | null> {
  const retracted = await sql.row<{ filingId: string; filingNo: string }>(
    `update filing_version v set state = 'void' from filing f
     where f.id = v.filing_id and v.case_id = $1 and v.state = 'prepared' and v.version is null and v.prepared_at_pos >= $2
     returning v.filing_id as "filingId", f.filing_no as "filingNo"`, [caseId, fromPos]);
  await sql.run(`update filing_version set state = 'void' where case_id = $1 and state = 'superseded' and prepared_at_pos >= $2`, [caseId, fromPos]);
  if (retracted === null) return null;
  await sql.run(
    `update filing_version set state = 'prepared' where id = (
       select id from filing_version where case_id = $1 and state = 'superseded' order by prepared_at_pos desc, id limit 1)`, [caseId]);
  return retracted;
}
