import { Injectable } from '@nestjs/common';
import { applicationOf, isApplication, type Sql } from '@beian/cases';
import type { Principal } from '@beian/identity';
import { formSchema, maskForm, type FormClass } from '@beian/procedure/forms';
import type { JsonObject } from '@beian/procedure/kernel';
import { CaseDesk } from '../desk/case-desk.js';
import type { MaterialStateDto } from '../drafts/drafts-dto.js';
import { MaterialShelf } from '../files/material-shelf.js';
import { inBeijing } from '../http/beijing-time.js';
import { isApplicant } from './who-may.js';
import type { OfficialDocumentDto, SubmissionDto } from './case-papers-dto.js';
import { CaseRows } from './case-rows.js';
import { unseenByMember } from './panel-silence.js';

interface SubmissionRow {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly pos: number;
  readonly process: string;
  readonly element: string;
  readonly actor: string;
  readonly actorOrg: string;
  readonly role: string;
  readonly at: string;
  readonly result: string;
  readonly supersededBy: string | null;
  readonly form: JsonObject;
}

interface DocumentRow {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly type: string;
  readonly zh: string;
  readonly en: string;
  readonly number: string | null;
  readonly state: OfficialDocumentDto['state'];
  readonly activation: number;
  readonly draftedAt: string;
  readonly signedAt: string | null;
  readonly verifyCode: string | null;
  readonly deliveries: readonly { way: 'phone' | 'mail' | 'electronic' | 'web'; at: string }[];
}

/** Forms, materials and documents of a case. */
@Injectable()
export class CasePapers {
  constructor(
    private readonly desk: CaseDesk,
    private readonly rows: CaseRows,
    private readonly shelf: MaterialShelf,
  ) {}

  async materials(caller: Principal, id: string): Promise<MaterialStateDto[]> {
    const { sql } = this.desk.deps.database;
    const { procedureId } = await this.rows.find(caller, id, sql);
    return this.materialsOf(sql, id, procedureId);
  }

  /** For whoever has shown that he may see the case. */
  materialsOf(sql: Sql, id: string, procedureId: string): Promise<MaterialStateDto[]> {
    const procedure = this.desk.procedure(procedureId);
    const application = applicationOf(sql, procedure, id);
    return this.shelf.read({ caseId: id }, procedure, application.then((row) => this.desk.deps.vault.open(row?.form ?? {})), sql);
  }

  /** An applicant reads what he submitted; what the office wrote reaches him as documents. */
  async submissions(caller: Principal, id: string): Promise<SubmissionDto[]> {
    const { sql } = this.desk.deps.database;
    const { procedureId } = await this.rows.find(caller, id, sql);
    const [applicant, unseen, rows] = await Promise.all([
      this.applicantOf(sql, id), unseenByMember(sql, id, caller.userId),
      sql.rows<SubmissionRow>(
        `select id, pos, process_id as process, element, actor_name as actor, actor_org as "actorOrg", role, received_at as at, result, superseded_by as "supersededBy", form
         from submission where case_id = $1 order by pos`, [id]),
    ]);
    const own = isApplicant(caller, applicant);
    return rows.filter((row) => (own ? row.actorOrg === applicant || isApplication(this.desk.procedure(procedureId), row) : !unseen.has(row.id))).map((row) => this.submissionDto(row, procedureId, own));
  }

  async documents(caller: Principal, id: string): Promise<OfficialDocumentDto[]> {
    const { sql } = this.desk.deps.database;
    await this.rows.find(caller, id, sql);
    const own = isApplicant(caller, await this.applicantOf(sql, id));
    const rows = await sql.rows<DocumentRow>(
      `select d.id, d.type, d.title_zh as zh, d.title_en as en, d.number, d.state, d.activation, d.drafted_at as "draftedAt", d.signed_at as "signedAt", d.verify_code as "verifyCode",
         coalesce((select jsonb_agg(jsonb_build_object('way', v.way, 'at', to_char(v.delivered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) order by v.delivered_at)
           from document_delivery v where v.document_id = d.id), '[]') as deliveries
       from official_document d where d.case_id = $1 and ($2 or d.state = 'sealed') order by d.drafted_at`, [id, !own]);
    return rows.map(documentDto);
  }

  private submissionDto({ pos, process, form, actorOrg: _org, ...row }: SubmissionRow, procedureId: string, own: boolean): SubmissionDto {
    const procedure = this.desk.procedure(procedureId);
    const declared: FormClass | undefined = isApplication(procedure, { pos, element: row.element }) ? procedure.application : this.desk.registry.processes[process]?.tasks[row.element]?.form;
    const open = this.desk.deps.vault.open(form);
    return {
      id: row.id, element: row.element, actor: row.actor, role: row.role, result: row.result, supersededBy: row.supersededBy, at: inBeijing(row.at),
      name: this.desk.elementName(process, row.element),
      form: declared ? maskForm(declared, open, own ? 'P3' : 'P2') : open, schema: declared ? formSchema(declared) : null,
    };
  }

  private async applicantOf(sql: Sql, id: string): Promise<string> {
    return (await sql.row<{ applicant: string }>('select applicant_id as applicant from filing_case where id = $1', [id]))?.applicant ?? '';
  }
}

function documentDto({ zh, en, deliveries, signedAt, ...row }: DocumentRow): OfficialDocumentDto {
  return {
    id: row.id, type: row.type, title: { zh, en }, number: row.number, state: row.state, activation: row.activation, draftedAt: inBeijing(row.draftedAt), verifyCode: row.verifyCode, signedAt: signedAt && inBeijing(signedAt),
    file: row.state === 'sealed' ? `/api/v1/documents/${row.id}/file` : null, deliveries: deliveries.map(({ way, at }) => ({ way, at: inBeijing(at) })),
  };
}
