import { Injectable } from '@nestjs/common';
import { beijingDate } from '@beian/calendar';
import { legalTime } from '@beian/cases';
import { agencyIn, type Principal } from '@beian/identity';
import { agentsMayFile } from '../agents/agent-acts.js';
import { formSchema, fieldsOf } from '@beian/procedure/forms';
import type { MaterialDeclaration, ProcedureDeclaration } from '@beian/procedure/declaration';
import { CaseDesk } from '../desk/case-desk.js';
import { sampleAddress } from './material-sample.js';
import type { ConditionDto, MaterialDto, ParameterDto, ProcedureDto, ProcedureSummaryDto } from './procedures-dto.js';

@Injectable()
export class ProcedureCatalogue {
  constructor(private readonly desk: CaseDesk) {}

  all(caller: Principal | null): ProcedureSummaryDto[] {
    return Object.values(this.desk.registry.procedures).map((procedure) => summaryOf(procedure, caller));
  }

  async one(id: string, caller: Principal | null): Promise<ProcedureDto> {
    const procedure = this.desk.procedure(id);
    return {
      ...summaryOf(procedure, caller),
      conditions: conditionsOf(procedure),
      materials: procedure.materials.map((material) => materialOf(procedure, material)),
      parameters: await this.parameters(procedure),
      diagramHash: procedure.process.model.fileHash,
      form: formSchema(procedure.application),
    };
  }

  /** As they hold today, with the text they rest on. */
  private async parameters(procedure: ProcedureDeclaration): Promise<ParameterDto[]> {
    const { now } = await legalTime(this.desk.deps.database.sql);
    const today = beijingDate(now);
    const values = this.desk.deps.resolveParameters(procedure.parameters, today, procedure.province);
    return procedure.parameters.flatMap(({ name, title, unit, values: dated }) => {
      const value = values[name];
      const source = dated.find((entry) => entry.value === value && entry.from <= today && (entry.until === null || entry.until >= today));
      return value === undefined || source === undefined ? [] : [{ name, title, ...shown(value, unit), citation: source.citation }];
    });
  }
}

/** A period of whole years is a number of years to people. */
function shown(value: ParameterDto['value'], unit: string): Pick<ParameterDto, 'value' | 'unit'> {
  const years = /^P(\d+)Y$/.exec(String(value))?.[1];
  return years === undefined ? { value, unit } : { value: Number(years), unit: 'years' };
}

/** Copies on paper as the simplest application needs them. */
function materialOf(procedure: ProcedureDeclaration, { id, name, medium, rule, help, ...material }: MaterialDeclaration): MaterialDto {
  return { id, name, medium, rule, help, sample: sampleAddress(procedure, id), paperCopies: material.paperCopies({}) };
}

function summaryOf(procedure: ProcedureDeclaration, caller: Principal | null): ProcedureSummaryDto {
  const { id, title, summary, legalBases } = procedure;
  const institution = caller?.roles.some(({ role }) => role === 'applicantOperator' || role === 'applicantAdmin') ?? false;
  const counter = caller?.roles.some(({ role }) => role === 'receptionClerk') ?? false;
  const inProvince = caller?.roles.some(({ regionCode }) => regionCode.slice(0, 2) === procedure.province.slice(0, 2)) ?? false;
  const represented = agentsMayFile(procedure) && (caller?.agencies.some(({ institution: { id: of, regionCode } }) => regionCode.slice(0, 2) === procedure.province.slice(0, 2) && agencyIn(caller, of, id) !== undefined) ?? false);
  return { id, title, summary, legalBases, available: (inProvince && (institution || counter)) || represented, concernsFiling: procedure.concerns !== 'newFiling' };
}

/** What must be met, in the order of the form: fields that rest on a rule. */
function conditionsOf(procedure: ProcedureDeclaration): ConditionDto[] {
  return fieldsOf(procedure.application).flatMap(({ rule, label, help }) => (rule ? [{ rule, text: label, help: help ?? null }] : []));
}
