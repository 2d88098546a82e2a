import { Injectable } from '@nestjs/common';
import type { Sql } from '@beian/cases';
import { agencyIn, draftScope, organisationsOf, type Principal } from '@beian/identity';
import type { JsonObject } from '@beian/procedure/kernel';
import { CaseDesk } from '../desk/case-desk.js';
import { notFound, ProblemError } from '../http/problem.js';

export interface DraftRow {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly procedureId: string;
  readonly applicantId: string;
  readonly applicantName: string;
  readonly form: JsonObject;
  readonly revision: number;
  readonly updatedAt: string;
  readonly caseId: string | null;
  readonly filingId: string | null;
}

const columns = `d.id, d.procedure_id as "procedureId", d.applicant_id as "applicantId", o.name as "applicantName", d.form, d.revision,
  d.updated_at as "updatedAt", d.case_id as "caseId", d.filing_id as "filingId" from application_draft d join organisation o on o.id = d.applicant_id`;

@Injectable()
export class DraftAccess {
  constructor(private readonly desk: CaseDesk) {}

  list(caller: Principal): Promise<readonly DraftRow[]> {
    const scope = draftScope(caller, 1);
    return this.desk.deps.database.sql.rows<DraftRow>(`select ${columns} where ${scope.sql} and d.case_id is null order by d.updated_at desc limit 200`, scope.values);
  }

  /** The draft as long as it is one; a submitted one is told as such. */
  async open(caller: Principal, id: string, sql: Sql = this.desk.deps.database.sql, lock = ''): Promise<DraftRow> {
    const scope = draftScope(caller, 2);
    const row = await sql.row<DraftRow>(`select ${columns} where ${scope.sql} and d.id = $1 ${lock}`, [id, ...scope.values]);
    if (!row) throw notFound();
    if (row.caseId === null) return row;
    throw new ProblemError({
      status: 409, code: 'DRAFT_SUBMITTED', message: { zh: '该申请已提交，请在“我的办件”中查看', en: 'This application was submitted: look at it among your cases' }, current: { caseId: row.caseId },
    });
  }

  /** For whom the caller may file: his own institution, as its agent the one named or the only one, or at the counter any institution of his region. */
  async institutionFor(caller: Principal, wanted: string | null, procedureId: string): Promise<string> {
    const [own] = institutionsOf(caller);
    if (own && (wanted === null || institutionsOf(caller).includes(wanted))) return wanted ?? own;
    const represented = caller.agencies.map(({ institution }) => institution.id).filter((id) => (wanted === null || id === wanted) && agencyIn(caller, id, procedureId) !== undefined);
    if (represented[0] !== undefined && represented.length === 1) return represented[0];
    const counters = counterRegions(caller).map((path) => `${path}%`);
    const found = await this.desk.deps.database.sql.row<{ id: string }>(
      `select o.id from organisation o join region r on r.code = o.region_code where o.id = $1 and o.kind = 'institution' and r.path like any ($2::text[])`, [wanted, counters]);
    if (found) return found.id;
    throw new ProblemError({ status: 422, code: 'INSTITUTION_NOT_YOURS', message: { zh: '请选择您可以为其申请的机构', en: 'Choose an institution that you may file for' } });
  }
}

export const institutionsOf = (caller: Principal): string[] => organisationsOf(caller, ['applicantOperator', 'applicantAdmin']);

/** Whether the application comes from the institution itself, by its people or its agent, and not over a counter. */
export const filesFor = (caller: Principal, institutionId: string, procedureId: string): boolean =>
  institutionsOf(caller).includes(institutionId) || agencyIn(caller, institutionId, procedureId) !== undefined;

/** Regions whose institutions the caller may enter at his counter. */
export const counterRegions = (caller: Principal): string[] => caller.roles.filter(({ role }) => role === 'receptionClerk').map(({ regionPath }) => regionPath);
