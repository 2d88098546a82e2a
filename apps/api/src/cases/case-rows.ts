import { Injectable } from '@nestjs/common';
import { applicantsNamed, caseAtPlace, casesThatAre, namedByPlace, platformDay, type Sql } from '@beian/cases';
import { caseScope, type Principal } from '@beian/identity';
import { CaseDesk } from '../desk/case-desk.js';
import { inBeijing } from '../http/beijing-time.js';
import { pageOf, usualPage, type Page } from '../http/page-query.js';
import { placeOf } from '../http/place-of.js';
import { notFound } from '../http/problem.js';
import { awaitedApplication, awaitedDto, type AwaitedApplication } from './awaited-application.js';
import type { CaseRowDto, CasesQuery, CurrentStepDto } from './case-dto.js';
import { holdingStates } from './case-limit.js';
import { stateLabel } from './state-labels.js';

interface StepRow {
  readonly process: string;
  readonly element: string;
  readonly role: string | null;
  readonly dueAt: string | null;
  readonly overdue: boolean;
}

export interface ListedCase {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly caseNo: string;
  readonly procedureId: string;
  readonly applicantName: string;
  readonly state: string;
  readonly submittedAt: string;
  readonly endedAt: string | null;
  readonly authority: string | null;
  readonly authorityPhone: string | null;
  readonly filingRegion: string;
  readonly incident: boolean;
  readonly steps: readonly StepRow[];
  readonly awaits: AwaitedApplication;
}

const utc = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const columns = `c.id, c.case_no as "caseNo", c.procedure_id as "procedureId", c.applicant_name as "applicantName", c.state, c.submitted_at as "submittedAt",
  c.ended_at as "endedAt", a.name as authority, a.phone as "authorityPhone", c.filing_region as "filingRegion",
  exists (select from incident i where i.case_id = c.id and i.closed_at is null) as incident,
  coalesce((select jsonb_agg(distinct jsonb_build_object('process', t.process_id, 'element', t.element, 'role', t.role, 'dueAt', ${utc('t.due_at')}, 'overdue', t.due_at < k.now))
    from task t where t.case_id = c.id and t.state in ('open', 'completing')), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('process', j.process_id, 'element', j.element, 'role', null, 'dueAt', null, 'overdue', false))
    from service_job j where j.case_id = c.id and j.state = 'open'), '[]') as steps,
  ${awaitedApplication} as awaits
from ${platformDay}, filing_case c left join organisation a on a.id = c.authority_id`;

const manyNames = 200;

@Injectable()
export class CaseRows {
  constructor(private readonly desk: CaseDesk) {}

  /** The case, if this person may see it; else there is none. */
  async find(caller: Principal, id: string, sql: Sql = this.desk.deps.database.sql): Promise<ListedCase> {
    const scope = caseScope(caller, 2);
    const row = await sql.row<ListedCase>(`select ${columns} where c.id = $1 and ${scope.sql}`, [id, ...scope.values]);
    if (!row) throw notFound();
    return row;
  }

  /** Of these cases those the person may see, in the order given. */
  async among(caller: Principal, ids: readonly string[], sql: Sql): Promise<CaseRowDto[]> {
    const scope = caseScope(caller, 2);
    const rows = await sql.rows<ListedCase>(`select ${columns} where c.id = any ($1::uuid[]) and ${scope.sql} order by array_position($1::uuid[], c.id)`, [ids, ...scope.values]);
    return rows.map((row) => this.dto(row));
  }

  async page(caller: Principal, query: CasesQuery): Promise<Page<CaseRowDto>> {
    const limit = query.limit ?? usualPage;
    const scope = caseScope(caller, 10);
    const [at, id] = query.cursor ? placeOf(query.cursor) : [null, null];
    const words = query.q?.trim() || null;
    const named = words && [...words].length > 1 ? await applicantsNamed(this.desk.deps.database.sql, words, manyNames) : [];
    const rows = await this.desk.deps.database.sql.rows<ListedCase>(
      `select ${columns} where ${scope.sql}
         and ($1::text is null or c.state = $1) and ($2::text is null or c.procedure_id = $2)
         and ($3::text is null or c.filing_region in (select code from region where path like (select path from region where code = $3) || '%'))
         and ($4::text is null or c.case_no = upper($4) or c.applicant_id = any ($5::uuid[]))
         and ($6::text[] is null or ${query.which ? casesThatAre(query.which, '$6') : 'true'}) and ($9::text is null or ${query.place ? caseAtPlace(query.place, '$9') : 'true'})
         and ($7::timestamptz is null or (c.submitted_at, c.id) < ($7, $8::uuid))
       order by c.submitted_at desc, c.id desc limit ${limit + 1}`,
      [query.state ?? null, query.procedure ?? null, query.region ?? null, words, named, query.which ? holdingStates(this.desk.registry) : null, at, id, query.place ? namedByPlace(query.place) : null, ...scope.values],
    );
    return pageOf(rows, limit, (row) => this.dto(row), (row) => `${row.submittedAt}_${row.id}`);
  }

  dto(row: ListedCase): CaseRowDto {
    const steps = row.steps.map((step) => this.stepDto(step));
    const awaits = awaitedDto(row.awaits);
    const due = [...steps.map(({ dueAt }) => dueAt), awaits?.until ?? null].filter((dueAt) => dueAt !== null).sort();
    return {
      id: row.id, caseNo: row.caseNo, procedureId: row.procedureId, procedureTitle: this.desk.titleOf(row.procedureId), institution: row.applicantName,
      state: row.state, stateLabel: stateLabel(row.state), currentSteps: steps, awaits, submittedAt: inBeijing(row.submittedAt), dueAt: due[0] ?? null,
      authority: row.authority, filingRegion: row.filingRegion, endedAt: row.endedAt && inBeijing(row.endedAt), incident: row.incident,
    };
  }

  private stepDto({ process, element, role, dueAt, overdue }: StepRow): CurrentStepDto {
    const name = this.desk.elementName(process, element);
    return { element, name, role, dueAt: dueAt && inBeijing(dueAt), overdue: overdue === true };
  }
}
