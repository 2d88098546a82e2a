import { Injectable } from '@nestjs/common';
import { closedIntake, isWished, legalTime, wishReminder } from '@beian/cases';
import type { Principal } from '@beian/identity';
import { CaseDesk } from '../desk/case-desk.js';
import { closedDto } from '../drafts/closed-intake-dto.js';
import { institutionsOf } from '../drafts/draft-access.js';
import { notFound } from '../http/problem.js';
import type { IntakeDto } from './procedures-dto.js';

/** Whether a procedure takes applications in now, and whether the institution is told when it does again. */
@Injectable()
export class ProcedureIntake {
  constructor(private readonly desk: CaseDesk) {}

  async read(caller: Principal, procedureId: string): Promise<IntakeDto> {
    const { deps } = this.desk;
    const { sql } = deps.database;
    const institutionId = institutionOf(caller);
    const applicant = await deps.people.organisation(sql, institutionId);
    const closed = closedIntake(deps, this.desk.procedure(procedureId), (await legalTime(sql)).now, applicant?.regionCode ?? null);
    return { closed: closedDto(closed), reminder: await isWished(sql, { procedureId, institutionId }) };
  }

  async remind(caller: Principal, procedureId: string, wanted: boolean): Promise<IntakeDto> {
    this.desk.procedure(procedureId);
    await wishReminder(this.desk.deps.database.sql, { procedureId, institutionId: institutionOf(caller), wanted, by: caller.userId });
    return this.read(caller, procedureId);
  }
}

function institutionOf(caller: Principal): string {
  const [institution] = institutionsOf(caller);
  if (institution === undefined) throw notFound();
  return institution;
}
