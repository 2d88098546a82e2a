import { Injectable } from '@nestjs/common';
import type { Sql } from '@beian/cases';
import { organisationsOf, type Principal } from '@beian/identity';
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

/** An institution's people see its drafts, a clerk those he took in at the counter. */
const own = '(d.applicant_id = any ($1::uuid[]) or d.created_by = $2)';

@Injectable()
export class DraftAccess {
  constructor(private readonly desk: CaseDesk) {}

  list(caller: Principal): Promise<readonly DraftRow[]> {
    return this.desk.deps.database.sql.rows<DraftRow>(`select ${columns} where ${own} and d.case_id is null order by d.updated_at desc limit 200`, [institutionsOf(caller), caller.userId]);
  }

  /** The draft as long as it is one; a submitted one is told as such. */
  async open(caller: Principal, id: string, sql: Sql = this.desk.deps.database.sql, lock = ''): Promise<DraftRow> {
    const row = await sql.row<DraftRow>(`select ${columns} where ${own} and d.id = $3 ${lock}`, [institutionsOf(caller), caller.userId, id]);
    if (!row) throw notFound();
    if (row.caseId === null) return row;
    throw new ProblemError({
      status: 409, code: 'DRAFT_SUBMITTED', message: { zh: '该申请已提交，请在“我的办件”中查看', en: 'This application was submitted: look at it among your cases' }, current: { caseId: row.caseId },
    });
  }

  /** For whom the caller may file: his own institution, or at the counter any institution of his region. */
  async institutionFor(caller: Principal, wanted: string | null): Promise<string> {
    const [own] = institutionsOf(caller);
    if (own && (wanted === null || institutionsOf(caller).includes(wanted))) return wanted ?? own;
    const counters = counterRegions(caller).map((path) => `${path}%`);
    const found = await this.desk.deps.database.sql.row<{ id: string }>(
      `select o.id from organisation o join region r on r.code = o.region_code where o.id = $1 and o.kind = 'institution' and r.path like any ($2::text[])`, [wanted, counters]);
    if (found) return found.id;
    throw new ProblemError({ status: 422, code: 'INSTITUTION_NOT_YOURS', message: { zh: '请选择本辖区内的申请机构', en: 'Choose an institution of your own region' } });
  }
}

export const institutionsOf = (caller: Principal): string[] => organisationsOf(caller, ['applicantOperator', 'applicantAdmin']);

/** Regions whose institutions the caller may enter at his counter. */
export const counterRegions = (caller: Principal): string[] => caller.roles.filter(({ role }) => role === 'receptionClerk').map(({ regionPath }) => regionPath);
