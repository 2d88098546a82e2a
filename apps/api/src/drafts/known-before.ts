import { Injectable } from '@nestjs/common';
import { applicationOf, type FilingRow } from '@beian/cases';
import type { Principal } from '@beian/identity';
import type { MaterialMedium, ProcedureDeclaration } from '@beian/procedure/declaration';
import { fieldsOf, formSchema, type FormClass } from '@beian/procedure/forms';
import type { JsonObject } from '@beian/procedure/kernel';
import { CaseDesk } from '../desk/case-desk.js';
import { MaterialShelf } from '../files/material-shelf.js';
import { inBeijing } from '../http/beijing-time.js';
import { institutionsOf, type DraftRow } from './draft-access.js';
import type { FormerApplicationDto, FormerMaterialDto, MaterialStateDto } from './drafts-dto.js';

/** Signed for one application, or uploaded for it. */
const ofOneApplication = new Set(['signature', 'files']);
/** So are the printed form and what bears a seal. */
const madeAnew: ReadonlySet<string> = new Set<MaterialMedium>(['form', 'sealedScan']);

/** What is known once is not asked again. */
@Injectable()
export class KnownBefore {
  constructor(
    private readonly desk: CaseDesk,
    private readonly shelf: MaterialShelf,
  ) {}

  /** What an application begins with: the profile of the institution, and the filing it concerns. */
  async form(procedure: ProcedureDeclaration, institution: string, filing: FilingRow | null): Promise<JsonObject> {
    const known = await this.desk.deps.database.sql.row<{ institution: JsonObject }>(
      `select profile || jsonb_strip_nulls(jsonb_build_object('orgName', name, 'uscc', uscc, 'officeAddress', address)) as institution from organisation where id = $1`, [institution]);
    const prefilled = procedure.prefill({ ...known?.institution, today: await this.desk.today(), ...(filing === null ? {} : { filing: asJson(filing) }) });
    return knownFields(procedure.application, { ...prefilled, ...(filing === null ? {} : procedure.fromFiling?.(filing)) });
  }

  /** The last application of the same procedure, for the institution's own people; null when there is none. */
  async former(caller: Principal, { procedureId, applicantId }: DraftRow): Promise<FormerApplicationDto | null> {
    if (!institutionsOf(caller).includes(applicantId)) return null;
    const { database: { sql }, vault } = this.desk.deps;
    const procedure = this.desk.procedure(procedureId);
    const last = await sql.row<{ id: string; caseNo: string; submittedAt: string }>(
      'select id, case_no as "caseNo", submitted_at as "submittedAt" from filing_case where applicant_id = $1 and procedure_id = $2 order by submitted_at desc, id limit 1', [applicantId, procedureId]);
    const application = last && (await applicationOf(sql, procedure, last.id));
    if (!last || !application) return null;
    const form = vault.open(application.form);
    const again = formSchema(procedure.application).fields.filter(({ kind, readOnly }) => !readOnly && !ofOneApplication.has(kind)).map(({ key }) => key);
    const materials = usableAgain(await this.shelf.read({ caseId: last.id }, procedure, form));
    return { caseNo: last.caseNo, submittedAt: inBeijing(last.submittedAt), form: chosen(form, again), materials };
  }
}

function usableAgain(materials: readonly MaterialStateDto[]): FormerMaterialDto[] {
  const kept = materials.filter(({ medium, state }) => !madeAnew.has(medium) && state !== 'doesNotMeet').map(({ id, files }) => ({ materialId: id, files: files.filter(({ superseded }) => !superseded).map((file) => file.id) }));
  return kept.filter(({ files }) => files.length > 0);
}

function chosen(form: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(keys.flatMap((key) => {
    const value = form[key];
    return value === undefined ? [] : [[key, value] as const];
  }));
}

/** What a form may take over from the filing. */
function asJson(filing: FilingRow): JsonObject {
  const known: JsonObject = JSON.parse(JSON.stringify(filing));
  return known;
}

/** What is known of an institution and asked by this form. */
function knownFields(form: FormClass, known: JsonObject): JsonObject {
  const keys = new Set(fieldsOf(form).map(({ key }) => key));
  return Object.fromEntries(Object.entries(known).filter(([key]) => keys.has(key)));
}
