import type { CivilDate } from '@beian/calendar';
import type { SupervisionRecord } from '@beian/procedure/declaration';
import type { Sql } from '../database/sql.js';

/** As it is kept, with what it rests on and how it was completed. */
export interface StoredSupervision extends SupervisionRecord {
  readonly basis: string | null;
  readonly completion: string | null;
  /** Entered by mistake, and taken back on that day for that reason. */
  readonly takenBackOn: CivilDate | null;
  readonly takenBackWhy: string | null;
}

/** It counts no more. */
export const isTakenBack = ({ takenBackOn }: Pick<StoredSupervision, 'takenBackOn'>): boolean => takenBackOn !== null;

export interface NewSupervision extends Omit<SupervisionRecord, 'id'> {
  readonly basis?: string;
  readonly recordedBy?: string;
}

const columns = `id, kind, issued_by as "issuedBy", issued_on as "issuedOn", due_on as "dueOn", done_on as "doneOn", text, basis, completion, taken_back_on as "takenBackOn", taken_back_why as "takenBackWhy"`;

/** In the order in which they were issued, those that were taken back among them. */
export async function readSupervision(sql: Sql, filingId: string | null): Promise<readonly StoredSupervision[]> {
  if (filingId === null) return [];
  return sql.rows<StoredSupervision & Record<string, unknown>>(`select ${columns} from supervision_record where filing_id = $1 order by issued_on, recorded_at, id`, [filingId]);
}

/** Those that count. */
export async function standingSupervision(sql: Sql, filingId: string | null): Promise<readonly StoredSupervision[]> {
  return (await readSupervision(sql, filingId)).filter((record) => !isTakenBack(record));
}

/** The record of a filing, locked: nobody else closes it meanwhile. */
export function lockSupervision(sql: Sql, filingId: string, id: string): Promise<StoredSupervision | null> {
  return sql.row<StoredSupervision & Record<string, unknown>>(`select ${columns} from supervision_record where filing_id = $1 and id = $2 for no key update`, [filingId, id]);
}

/** @returns its id */
export async function recordSupervision(sql: Sql, filingId: string, record: NewSupervision): Promise<string> {
  const { kind, issuedBy, issuedOn, dueOn, doneOn, text, basis = null, recordedBy = null } = record;
  const stored = await sql.row<{ id: string }>(
    `insert into supervision_record (filing_id, kind, issued_by, issued_on, due_on, done_on, text, basis, recorded_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
    [filingId, kind, issuedBy, issuedOn, dueOn, doneOn, text, basis, recordedBy]);
  return stored?.id ?? '';
}
