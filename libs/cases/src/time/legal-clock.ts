import type { Sql } from '../database/sql.js';

export interface LegalTime {
  /** Real time plus the training offset. */
  readonly now: string;
  readonly offsetMs: number;
  readonly calendarRevision: number;
}

/**
 * The time of an act. To be read in a statement of its own after the case is locked: `now()` is the start of the
 * transaction, and one statement that waits for the lock may read the clock before the wait.
 */
export async function legalTime(sql: Sql): Promise<LegalTime> {
  const row = await sql.row<LegalTime>(
    `select date_trunc('milliseconds', clock_timestamp() + offset_ms * interval '1 millisecond') as now,
       offset_ms as "offsetMs", calendar_revision as "calendarRevision" from platform_clock`,
  );
  if (row === null) throw new Error('the platform clock has no row; the database is not migrated');
  return row;
}

/** The later of two instants. */
export function notBefore(instant: string, earliest: string): string {
  return Date.parse(instant) < Date.parse(earliest) ? earliest : instant;
}
