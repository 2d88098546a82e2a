import type { FilingFacts, ProcedureDeclaration } from '@beian/procedure/declaration';
import { whyNot } from '../acts/concerned-filing.js';
import { refusals, type Refusal } from '../acts/refusal.js';
import type { Sql } from '../database/sql.js';
import { readFiling, type FilingRow } from '../register/read-filing.js';
import { openCaseOf, waitsForApplication } from './waiting-case.js';

/** The filing that an application into a waiting case is about. */
export async function concernedByApplication(sql: Sql, applicantId: string, filingId: string | null): Promise<FilingRow | Refusal> {
  if (filingId === null) return refusals.filingRequired();
  const filing = await readFiling(sql, filingId);
  return filing?.applicantId === applicantId ? filing : refusals.filingUnknown();
}

/** The same before anybody fills in a form: a draft may be written early, but not for a filing that no application will ever be taken for. */
export async function filingToApplyFor(sql: Sql, procedure: ProcedureDeclaration, applicantId: string, filingId: string | null): Promise<FilingRow | Refusal> {
  const filing = await concernedByApplication(sql, applicantId, filingId);
  if ('refused' in filing) return filing;
  const caseId = await openCaseOf(sql, procedure.id, filing.id);
  if (caseId !== null && (await waitsForApplication(sql, caseId, procedure))) return filing;
  return (await whyNot(sql, procedure, filing)) ?? filing;
}

/** What the register knows stands in the application as it is there, whatever was sent. */
export function withFiling({ fromFiling }: ProcedureDeclaration, filing: FilingFacts, application: unknown): unknown {
  if (fromFiling === undefined || typeof application !== 'object' || application === null) return application;
  return { ...application, ...fromFiling(filing) };
}
