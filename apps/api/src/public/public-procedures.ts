import { Injectable } from '@nestjs/common';
import { beijingDate } from '@beian/calendar';
import { legalTime, usualDurations } from '@beian/cases';
import type { ProcedureDeclaration } from '@beian/procedure/declaration';
import { CaseDesk } from '../desk/case-desk.js';
import { ProcedureCatalogue } from '../procedures/procedure-catalogue.js';
import type { ProcedureSummaryDto } from '../procedures/procedures-dto.js';
import type { PublicProcedureDto, PublicStepDto } from './public-steps-dto.js';
import { publicSteps } from './public-steps.js';

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
    return { ...procedure, steps: await this.steps(this.desk.procedure(id)) };
  }

  async steps(procedure: ProcedureDeclaration): Promise<PublicStepDto[]> {
    const { database: { sql }, registry, resolveParameters } = this.desk.deps;
    const [{ now }, usual] = await Promise.all([legalTime(sql), usualDurations(sql, procedure.id)]);
    return publicSteps(procedure, { registry, usual, parameters: resolveParameters(procedure.parameters, beijingDate(now), procedure.province) });
  }
}
