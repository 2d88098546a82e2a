import { Injectable } from '@nestjs/common';
import { applicationAdvice, closedIntake, concernedFiling, filingToApplyFor, legalTime, startCase, type FilingRow } from '@beian/cases';
import type { Principal } from '@beian/identity';
import type { ProcedureDeclaration, Violation } from '@beian/procedure/declaration';
import { completeness, readDraft, readForm } from '@beian/procedure/forms';
import type { JsonObject } from '@beian/procedure/kernel';
import { AgentActs } from '../agents/agent-acts.js';
import { actingPerson } from '../desk/acting-person.js';
import { answered } from '../desk/answered.js';
import { CaseDesk } from '../desk/case-desk.js';
import { MaterialShelf } from '../files/material-shelf.js';
import { unprintableCharacters } from '../files/unprintable-characters.js';
import { inBeijing } from '../http/beijing-time.js';
import { ProblemError } from '../http/problem.js';
import { closedDto, type ClosedIntakeDto } from './closed-intake-dto.js';
import { CounterIntake } from './counter-intake.js';
import { DraftAccess, filesFor, type DraftRow } from './draft-access.js';
import type { DraftDto, DraftRowDto, FormerDto, MaterialStateDto, SubmittedDto } from './drafts-dto.js';
import { KnownBefore } from './known-before.js';
import { missingMaterials } from './missing-materials.js';

const refused = (violations: readonly Violation[]): ProblemError =>
  new ProblemError({ status: 422, code: 'FORM_INVALID', violations, rule: violations[0]?.rule ?? null, message: { zh: '申请还不完整，请按提示修改后重新提交', en: 'The application is not complete: see the items named' } });

@Injectable()
export class DraftDesk {
  constructor(
    private readonly desk: CaseDesk,
    private readonly access: DraftAccess,
    private readonly shelf: MaterialShelf,
    private readonly known: KnownBefore,
    private readonly counter: CounterIntake,
    private readonly agents: AgentActs,
  ) {}

  async list(caller: Principal): Promise<DraftRowDto[]> {
    return (await this.access.list(caller)).map((row) => this.rowDto(row));
  }

  async create(caller: Principal, { procedureId, institutionId, filingId }: NewDraft, requestId: string): Promise<DraftDto> {
    const procedure = this.desk.procedure(procedureId);
    const institution = await this.access.institutionFor(caller, institutionId, procedureId);
    this.agents.requireFilable(caller, procedure, institution);
    const filing = await this.concerned(procedure, institution, filingId);
    if (filingId !== null && !filesFor(caller, institution, procedureId)) await this.counter.begin(caller, filingId, requestId);
    const form = await this.known.form(procedure, institution, filing);
    const row = await this.desk.deps.database.sql.row<{ id: string }>(
      'insert into application_draft (procedure_id, applicant_id, created_by, form, filing_id) values ($1, $2, $3, $4, $5) returning id',
      [procedureId, institution, caller.userId, JSON.stringify(this.desk.deps.vault.seal(procedure.application, form)), filingId]);
    return this.read(caller, row?.id ?? '');
  }

  async read(caller: Principal, id: string): Promise<DraftDto> {
    return this.dto(await this.access.open(caller, id));
  }

  /** Keeps what is not right yet; refuses only what no page of ours sends. */
  async save(caller: Principal, id: string, revision: number, given: JsonObject): Promise<DraftDto> {
    const row = await this.access.open(caller, id);
    const procedure = this.desk.procedure(row.procedureId);
    const { application } = procedure;
    const read = readDraft(application, given, { today: await this.desk.today() });
    if (!read.ok) throw refused(read.violations);
    this.agents.requireOwnSignatures(caller, row, procedure, this.desk.deps.vault.open(row.form), read.json);
    const changed = await this.desk.deps.database.sql.run(
      'update application_draft set form = $3, revision = revision + 1, updated_at = clock_timestamp() where id = $1 and revision = $2 and case_id is null',
      [id, revision, JSON.stringify(this.desk.deps.vault.seal(application, read.json))]);
    if (changed === 0) throw await this.conflict(caller, id);
    return this.read(caller, id);
  }

  async remove(caller: Principal, id: string): Promise<void> {
    await this.access.open(caller, id);
    await this.desk.deps.database.sql.run('delete from application_draft where id = $1 and case_id is null', [id]);
  }

  async submit(caller: Principal, id: string, requestId: string): Promise<SubmittedDto> {
    const row = await this.access.open(caller, id);
    const dto = await this.dto(row);
    const atCounter = !filesFor(caller, row.applicantId, row.procedureId);
    const lacking = dto.completeness.filter(({ code }) => !(atCounter && code === 'MATERIAL_MISSING'));
    if (lacking.length > 0) throw refused(lacking);
    const organisation = atCounter ? (caller.roles.find(({ role }) => role === 'receptionClerk')?.organisationId ?? row.applicantId) : row.applicantId;
    const { caseId, caseNo, queryCode, pos } = answered(await startCase(this.desk.deps, {
      procedureId: row.procedureId, applicantId: row.applicantId, filingId: row.filingId, actor: actingPerson(caller, organisation), application: dto.form, channel: atCounter ? 'counter' : 'online', draftId: id,
    }));
    await this.agents.submitted(caller, row, caseId, requestId);
    await this.desk.bell.ring({ caseId, pos, stimulus: null });
    return { caseId, caseNo, queryCode };
  }

  async former(caller: Principal, id: string): Promise<FormerDto> {
    return { former: await this.known.former(caller, await this.access.open(caller, id)) };
  }

  materials(row: DraftRow): Promise<MaterialStateDto[]> {
    return this.shelf.read({ draftId: row.id }, this.desk.procedure(row.procedureId), this.desk.deps.vault.open(row.form));
  }

  /** What its filing does not allow is told before anybody fills in a form. */
  private async concerned(procedure: ProcedureDeclaration, applicantId: string, filingId: string | null): Promise<FilingRow | null> {
    const filing = await this.desk.deps.database.transaction((sql) =>
      (procedure.appliedByMessage === undefined ? concernedFiling(sql, { procedure, applicantId, filingId }) : filingToApplyFor(sql, procedure, applicantId, filingId)));
    return filing === null ? null : answered(filing);
  }

  private async conflict(caller: Principal, id: string): Promise<ProblemError> {
    return new ProblemError({
      status: 409, code: 'CHANGED_MEANWHILE', current: await this.read(caller, id),
      message: { zh: '这份草稿已在别处修改，请比对后再保存', en: 'The draft was changed elsewhere: compare before you save' },
    });
  }

  private async dto(row: DraftRow): Promise<DraftDto> {
    const form = this.desk.deps.vault.open(row.form);
    const [materials, violations, closed, advice] = await Promise.all([
      this.materials(row), this.violations(row.procedureId, form), this.closed(row), applicationAdvice(this.desk.deps, this.desk.procedure(row.procedureId), row.filingId),
    ]);
    return { ...this.rowDto(row), form, materials, completeness: [...violations, ...missingMaterials(materials)], closed, advice };
  }

  private async closed({ procedureId, applicantId }: DraftRow): Promise<ClosedIntakeDto | null> {
    const { deps } = this.desk;
    const { sql } = deps.database;
    const applicant = await deps.people.organisation(sql, applicantId);
    return closedDto(closedIntake(deps, this.desk.procedure(procedureId), (await legalTime(sql)).now, applicant?.regionCode ?? null));
  }

  private async violations(procedureId: string, form: JsonObject): Promise<readonly Violation[]> {
    const procedure = this.desk.procedure(procedureId);
    const today = await this.desk.today();
    const read = readForm(procedure.application, form, { today });
    const faults = read.ok ? procedure.check(read.json) : completeness(procedure.application, form, { today });
    return [...faults, ...unprintableCharacters(form)];
  }

  private rowDto(row: DraftRow): DraftRowDto {
    return {
      id: row.id, procedureId: row.procedureId, procedureTitle: this.desk.titleOf(row.procedureId), revision: row.revision,
      institution: { id: row.applicantId, name: row.applicantName }, updatedAt: inBeijing(row.updatedAt),
    };
  }
}

export interface NewDraft {
  readonly procedureId: string;
  readonly institutionId: string | null;
  readonly filingId: string | null;
}
