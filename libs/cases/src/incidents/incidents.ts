import type { IncidentReport } from '@beian/procedure/kernel';
import type { Sql } from '../database/sql.js';
import type { CaseDependencies } from '../ports/dependencies.js';

export type IncidentKind = IncidentReport['kind'] | 'workflow-task-failed' | 'unapplied' | 'not-running';

export interface NewIncident {
  readonly caseId: string;
  readonly pos: number;
  readonly kind: IncidentKind;
  readonly element: string | null;
  readonly message: string;
  /** What Temporal says of the case. */
  readonly diagnosis: string | null;
}

/** One open row for the same fault of the same position, however often it is met. */
export async function openIncident(sql: Sql, { caseId, pos, kind, element, message, diagnosis }: NewIncident): Promise<void> {
  await sql.run(
    `insert into incident (case_id, pos, kind, element, message, diagnosis) values ($1, $2, $3, $4, $5, $6)
     on conflict (case_id, pos, kind) where closed_at is null
     do update set times = incident.times + 1, last_seen_at = clock_timestamp(), message = excluded.message, diagnosis = coalesce(excluded.diagnosis, incident.diagnosis)`,
    [caseId, pos, kind, element, message, diagnosis],
  );
}

export function reportIncident({ database }: CaseDependencies, report: IncidentReport): Promise<void> {
  return database.transaction((sql) => openIncident(sql, { ...report, diagnosis: null }));
}

/** An incident is over once its position is applied; that no workflow runs is over only when one does. */
export async function closeSettledIncidents(sql: Sql): Promise<number> {
  return sql.run(
    `update incident i set closed_at = clock_timestamp(), closed_by = 'settled' from filing_case c
     where i.closed_at is null and c.id = i.case_id and ((i.kind <> 'not-running' and c.applied_pos >= i.pos) or c.ended_at is not null)`,
  );
}

export async function closeRunningAgain(sql: Sql, running: ReadonlySet<string>): Promise<number> {
  return sql.run(`update incident set closed_at = clock_timestamp(), closed_by = 'settled' where closed_at is null and kind = 'not-running' and case_id = any($1)`, [[...running]]);
}
