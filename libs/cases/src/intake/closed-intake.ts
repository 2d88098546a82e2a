import { addDays, beijingDate, startOfDay, type CivilDate } from '@beian/calendar';
import type { ClosedIntake, ProcedureDeclaration } from '@beian/procedure/declaration';
import type { CaseDependencies } from '../ports/dependencies.js';

const aYear = 366;

/** Why a procedure takes nothing in at this instant; null while one may apply. */
export function closedIntake(deps: CaseDependencies, procedure: ProcedureDeclaration, receivedAt: string, regionCode: string | null): ClosedIntake | null {
  if (procedure.closedAt === undefined) return null;
  return procedure.closedAt(receivedAt, deps.resolveParameters(procedure.parameters, beijingDate(receivedAt), regionCode));
}

/** The first time from a day on that a procedure begins to take applications in; null: it never stops. */
export function nextOpening(deps: CaseDependencies, procedure: ProcedureDeclaration, from: CivilDate, regionCode: string): ClosedIntake | null {
  if (procedure.closedAt === undefined) return null;
  for (let past = 0; past < aYear; past += 1) {
    const closed = closedIntake(deps, procedure, startOfDay(addDays(from, past - 1)), regionCode);
    if (closed !== null) return closed;
  }
  return null;
}
