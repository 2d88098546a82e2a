import type { CivilDate, WorkCalendar } from '@beian/calendar';
import type { LifeEvent, LifeSurroundings, ProcedureDeclaration, ProcedureRegistry, SweepStart } from '@beian/procedure/declaration';
import { provinceOf } from '../context/region-codes.js';
import type { Sql } from '../database/sql.js';
import type { CaseDependencies } from '../ports/dependencies.js';
import { readFiling, type FilingRow } from '../register/read-filing.js';
import type { LifeSoFar } from './due-events.js';

type CaseUnderWay = LifeSurroundings['underWay'][number];

/** The last case of a procedure that the sweep opened for a filing. */
interface OpenedCase {
  readonly procedureId: string;
  readonly validUntil: string;
  readonly state: string;
  readonly over: boolean;
  /** How many were opened for this validity. */
  readonly times: number;
}

/** What the sweep has to know of a filing. */
export interface FilingHistory {
  readonly filing: FilingRow;
  readonly done: ReadonlySet<string>;
  readonly underWay: readonly CaseUnderWay[];
  readonly opened: readonly OpenedCase[];
}

export async function readHistory(sql: Sql, filingId: string): Promise<FilingHistory | null> {
  const [filing, happened, underWay, opened] = await Promise.all([
    readFiling(sql, filingId),
    sql.rows<{ occasion: string }>('select occasion from filing_event where filing_id = $1 and occasion is not null', [filingId]),
    sql.rows<CaseUnderWay & Record<string, unknown>>(underWaySql, [filingId]),
    sql.rows<OpenedCase & Record<string, unknown>>(openedSql, [filingId]),
  ]);
  return filing === null ? null : { filing, underWay, opened, done: new Set(happened.map(({ occasion }) => occasion)) };
}

/** An application is what somebody submitted to begin a case, or sent into one that waited. */
const underWaySql = `select c.procedure_id as "procedureId", c.state,
    exists (select from case_stimulus s where s.case_id = c.id and s.kind in ('start', 'message') and s.submission_id is not null) as applied
  from filing_case c where c.filing_id = $1 and c.ended_at is null order by c.submitted_at`;

const openedSql = `select distinct on (c.procedure_id) c.procedure_id as "procedureId", e.detail ->> 'validUntil' as "validUntil", c.state, c.ended_at is not null as over,
    count(*) over (partition by c.procedure_id, e.detail ->> 'validUntil') as times
  from filing_event e join filing_case c on c.id = e.case_id where e.filing_id = $1 and e.kind = 'opened' order by c.procedure_id, e.seq desc`;

export function soFar({ filing, done }: FilingHistory): LifeSoFar {
  return { validUntil: filing.validUntil, done };
}

/** What its province lets dates bring about in a filing. */
export function lifeOf({ registry }: CaseDependencies, { filing, underWay }: FilingHistory, calendar: WorkCalendar): readonly LifeEvent[] {
  const province = registry.regions.find(({ code }) => code === provinceOf(filing.filingRegion));
  return filing.effectiveAt === null || province === undefined ? [] : province.filingLife(filing, { calendar, underWay });
}

/** A case that the sweep is to open, and the day from which it may. */
export interface Opening {
  readonly procedure: ProcedureDeclaration;
  readonly start: SweepStart;
  readonly on: CivilDate;
  /** Which of this validity it is: a withdrawn one is opened anew. */
  readonly nth: number;
}

export function openingsOf(deps: CaseDependencies, history: FilingHistory, day: CivilDate): readonly Opening[] {
  const { filing } = history;
  if (filing.effectiveAt === null) return [];
  return sweptProcedures(deps.registry, filing).flatMap(({ procedure, start }) => {
    const nth = nextOf(history, procedure.id);
    if (nth === null) return [];
    const parameters = deps.resolveParameters(procedure.parameters, day, filing.filingRegion);
    return [{ procedure, start, nth, on: start.opensOn(filing, parameters) }];
  });
}

function sweptProcedures({ procedures }: ProcedureRegistry, { filingRegion, status }: FilingRow) {
  return Object.values(procedures).flatMap((procedure) => {
    const { startedBySweep: start, concerns, province } = procedure;
    const fits = start !== null && province === provinceOf(filingRegion) && concerns !== 'newFiling' && concerns.filing.includes(status);
    return fits ? [{ procedure, start }] : [];
  });
}

/** Null: one is under way, or this validity has had its case. */
function nextOf({ filing, underWay, opened }: FilingHistory, procedureId: string): number | null {
  if (underWay.some((each) => each.procedureId === procedureId)) return null;
  const last = opened.find((each) => each.procedureId === procedureId);
  if (last === undefined || last.validUntil !== filing.validUntil) return 1;
  return last.over && last.state === 'withdrawn' ? last.times + 1 : null;
}
