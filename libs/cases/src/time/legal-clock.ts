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
  if (row === null) throw unmigrated();
  return row;
}

export interface DueTimer {
  readonly activation: number;
  readonly element: string;
  readonly dueAt: string;
}

/**
 * The same, with the armed timers of a case that are due at that time, in legal order: by due instant, then activation.
 * What rests on unpublished holidays never fires by itself.
 */
export async function legalTimeAndDue(sql: Sql, caseId: string): Promise<{ readonly time: LegalTime; readonly due: readonly DueTimer[] }> {
  const rows = await sql.rows<LegalTime & { activation: number | null; element: string; dueAt: string }>(
    `select k.now, k.offset_ms as "offsetMs", k.calendar_revision as "calendarRevision", t.activation, t.element, t.due_at as "dueAt"
     from (select date_trunc('milliseconds', clock_timestamp() + offset_ms * interval '1 millisecond') as now, offset_ms, calendar_revision from platform_clock) k
     left join case_timer t on t.case_id = $1 and t.state = 'armed' and not t.provisional and t.due_at <= k.now
     order by t.due_at, t.activation, t.element`,
    [caseId],
  );
  const [first] = rows;
  if (first === undefined) throw unmigrated();
  const { now, offsetMs, calendarRevision } = first;
  return { time: { now, offsetMs, calendarRevision }, due: rows.flatMap(({ activation, element, dueAt }) => (activation === null ? [] : [{ activation, element, dueAt }])) };
}

function unmigrated(): Error {
  return new Error('the platform clock has no row; the database is not migrated');
}

/** The later of two instants. */
export function notBefore(instant: string, earliest: string): string {
  return Date.parse(instant) < Date.parse(earliest) ? earliest : instant;
}
