import type { Sql } from '../database/sql.js';
import { caseAtPlace, namedByPlace } from '../standing/at-place.js';

/** From the first instant of a month to the first after it. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

export interface MonthFlow {
  readonly month: string;
  readonly received: number;
  readonly finished: number;
}

export interface ProcedureFlow {
  readonly procedureId: string;
  readonly received: number;
  readonly finished: number;
  /** Still open when the month ended. */
  readonly open: number;
}

export interface FinishedCase {
  readonly caseId: string;
  readonly caseNo: string;
  readonly institution: string;
  readonly procedureId: string;
  readonly processId: string;
  readonly endedAt: string;
  /** The end event it came to. */
  readonly endedBy: string;
  /** Working days that its procedure gives for the whole case. */
  readonly limit: number | null;
}

/** Cases received and finished at a place, month by month. */
export function monthFlows(sql: Sql, place: string, { from, to }: Span): Promise<readonly MonthFlow[]> {
  return sql.rows<MonthFlow & Record<string, unknown>>(
    `select to_char(at at time zone 'Asia/Shanghai', 'YYYY-MM') as month, sum(received)::int as received, sum(finished)::int as finished from (
       select c.submitted_at as at, 1 as received, 0 as finished from filing_case c where c.submitted_at >= $2 and c.submitted_at < $3 and ${caseAtPlace(place, '$1')}
       union all
       select c.ended_at, 0, 1 from filing_case c where c.ended_at >= $2 and c.ended_at < $3 and ${caseAtPlace(place, '$1')}) f group by 1 order by 1`,
    [namedByPlace(place), from, to],
  );
}

export function procedureFlows(sql: Sql, place: string, { from, to }: Span): Promise<readonly ProcedureFlow[]> {
  return sql.rows<ProcedureFlow & Record<string, unknown>>(
    `select c.procedure_id as "procedureId", (count(*) filter (where c.submitted_at >= $2))::int as received, (count(*) filter (where c.ended_at >= $2 and c.ended_at < $3))::int as finished,
       (count(*) filter (where c.ended_at is null or c.ended_at >= $3))::int as open
     from filing_case c where c.submitted_at < $3 and (c.ended_at is null or c.ended_at >= $2) and ${caseAtPlace(place, '$1')} group by 1 order by 1`,
    [namedByPlace(place), from, to],
  );
}

/** Each case that ended in the time, with the limit it was under. @param limits by procedure, the parameter that holds it */
export function finishedCases(sql: Sql, place: string, { from, to }: Span, limits: Readonly<Record<string, string>>): Promise<readonly FinishedCase[]> {
  return sql.rows<FinishedCase & Record<string, unknown>>(
    `select c.id as "caseId", c.case_no as "caseNo", c.applicant_name as institution, c.procedure_id as "procedureId", c.process_id as "processId", c.ended_at as "endedAt", c.ended_by as "endedBy", (c.parameters ->> ($4::jsonb ->> c.procedure_id))::int as "limit"
     from filing_case c where c.ended_at >= $2 and c.ended_at < $3 and ${caseAtPlace(place, '$1')} order by c.ended_at, c.id`,
    [namedByPlace(place), from, to, JSON.stringify(limits)],
  );
}

export interface StateEntered {
  readonly caseId: string;
  readonly process: string;
  readonly element: string;
  readonly at: string;
}

/** When these elements were entered in these cases, oldest first. */
export function statesEntered(sql: Sql, caseIds: readonly string[], elements: readonly { readonly process: string; readonly element: string }[]): Promise<readonly StateEntered[]> {
  return sql.rows<StateEntered & Record<string, unknown>>(
    `select e.case_id as "caseId", e.process_id as process, e.element_id as element, e.legal_at as at from case_event e
     where e.case_id = any ($1::uuid[]) and e.kind = 'entered' and (e.process_id, e.element_id) in (select * from unnest($2::text[], $3::text[])) order by e.case_id, e.seq`,
    [caseIds, elements.map(({ process }) => process), elements.map(({ element }) => element)],
  );
}

export interface CaseAnchor {
  readonly caseId: string;
  readonly name: string;
  readonly at: string;
}

export function anchorsOf(sql: Sql, caseIds: readonly string[], names: readonly string[]): Promise<readonly CaseAnchor[]> {
  return sql.rows<CaseAnchor & Record<string, unknown>>('select case_id as "caseId", name, at from case_anchor where case_id = any ($1::uuid[]) and name = any ($2::text[])', [caseIds, names]);
}
