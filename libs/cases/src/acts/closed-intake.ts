import { beijingDate } from '@beian/calendar';
import type { ClosedIntake, ProcedureDeclaration } from '@beian/procedure/declaration';
import type { CaseDependencies } from '../ports/dependencies.js';

/** Why a procedure takes nothing in at this instant; null while one may apply. */
export function closedIntake(deps: CaseDependencies, procedure: ProcedureDeclaration, receivedAt: string, regionCode: string | null): ClosedIntake | null {
  if (procedure.closedAt === undefined) return null;
  return procedure.closedAt(receivedAt, deps.resolveParameters(procedure.parameters, beijingDate(receivedAt), regionCode));
}
