import type { PinnedParameters } from '@beian/procedure/kernel';
import type { Sql } from '../database/sql.js';

export interface CaseRow {
  readonly id: string;
  readonly caseNo: string;
  readonly queryCode: string;
  readonly procedureId: string;
  readonly processId: string;
  /** Which diagrams it runs on. */
  readonly edition: string;
  readonly state: string;
  readonly applicantId: string;
  readonly applicantName: string;
  readonly authorityId: string | null;
  readonly filingRegion: string;
  readonly supervisingRegion: string | null;
  /** The filing it concerns; of an initial filing null until it is fixed. */
  readonly filingId: string | null;
  readonly parameters: PinnedParameters;
  readonly submittedAt: string;
  readonly lastReceivedAt: string;
  readonly lastPos: number;
  readonly appliedPos: number;
  readonly lastSeq: number;
  readonly lastHash: Buffer;
  readonly logKey: Buffer;
  readonly alarmAt: string | null;
  readonly withdrawalClosedBy: string | null;
  readonly endedAt: string | null;
  readonly endedBy: string | null;
}

const columns = `id, case_no as "caseNo", query_code as "queryCode", procedure_id as "procedureId", process_id as "processId", edition, state, applicant_id as "applicantId",
  applicant_name as "applicantName", authority_id as "authorityId", filing_region as "filingRegion", supervising_region as "supervisingRegion", filing_id as "filingId", parameters,
  submitted_at as "submittedAt", last_received_at as "lastReceivedAt", last_pos as "lastPos", applied_pos as "appliedPos", last_seq as "lastSeq",
  last_hash as "lastHash", log_key as "logKey", alarm_at as "alarmAt", withdrawal_closed_by as "withdrawalClosedBy", ended_at as "endedAt", ended_by as "endedBy"
  from filing_case`;

/** First lock of every transaction that gives a position or applies one; the order is case, quota, register, counter. */
export async function lockCase(sql: Sql, caseId: string): Promise<CaseRow | null> {
  return sql.row<CaseRow & Record<string, unknown>>(`select ${columns} where id = $1 for no key update`, [caseId]);
}

export async function readCase(sql: Sql, caseId: string): Promise<CaseRow | null> {
  return sql.row<CaseRow & Record<string, unknown>>(`select ${columns} where id = $1`, [caseId]);
}
