import { Injectable } from '@nestjs/common';
import { beijingDate } from '@beian/calendar';
import { goodEnd } from '@beian/bpmn';
import { legalTime, usualDurations, wholeDuration } from '@beian/cases';
import type { ProcedureDeclaration } from '@beian/procedure/declaration';
import { CaseDesk } from '../desk/case-desk.js';
import { ProcedureCatalogue } from '../procedures/procedure-catalogue.js';
import type { ProcedureSummaryDto } from '../procedures/procedures-dto.js';
import type { PublicProcedureDto, PublicStepDto } from './public-steps-dto.js';
import { enoughTimes, publicSteps } from './public-steps.js';

/** What a procedure asks for, what happens in it, and how long that usually takes. */
@Injectable()
export class PublicProcedures {
  constructor(
    private readonly desk: CaseDesk,
    private readonly catalogue: ProcedureCatalogue,
  ) {}

  all(): ProcedureSummaryDto[] {
    return this.catalogue.all(null);
  }

  async one(id: string): Promise<PublicProcedureDto> {
    const { form: _, diagramHash: __, ...procedure } = await this.catalogue.one(id, null);
    const declared = this.desk.procedure(id);
    const [steps, whole] = await Promise.all([this.steps(declared), this.whole(declared)]);
    return { ...procedure, whole, steps };
  }

  /** Of a case that is there before its application, nobody waits from its beginning. */
  private async whole({ id, process: { model }, appliedByMessage }: ProcedureDeclaration): Promise<PublicProcedureDto['whole']> {
    const end = goodEnd(model);
    if (end === undefined || appliedByMessage !== undefined) return null;
    const found = await wholeDuration(this.desk.deps.database.sql, id, end.id);
    return found !== null && found.times >= enoughTimes ? { median: found.median, p90: found.p90, times: found.times } : null;
  }

  async steps(procedure: ProcedureDeclaration): Promise<PublicStepDto[]> {
    const { database: { sql }, registry, resolveParameters } = this.desk.deps;
    const [{ now }, usual] = await Promise.all([legalTime(sql), usualDurations(sql, procedure.id)]);
    return publicSteps(procedure, { registry, usual, parameters: resolveParameters(procedure.parameters, beijingDate(now), procedure.province) });
  }
}
