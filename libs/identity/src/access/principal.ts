import type { OrganisationKind, OrganisationLevel } from '../entities/organisation.js';
import type { RoleCode } from './roles.js';

export interface HeldRole {
  readonly role: RoleCode;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly organisationKind: OrganisationKind;
  readonly level: OrganisationLevel | null;
  readonly regionCode: string;
  readonly regionPath: string;
}

/** The right to act for an institution in its operator's place, as its letter of authorisation gives it. */
export interface Agency {
  readonly id: string;
  readonly institution: { readonly id: string; readonly name: string; readonly regionCode: string };
  /** Null: every procedure. */
  readonly procedures: readonly string[] | null;
  /** Last day, as a civil date. */
  readonly until: string;
}

/** The person behind a request, with the rights effective now. */
export interface Principal {
  readonly userId: string;
  readonly username: string;
  readonly name: string;
  readonly locale: string;
  readonly organisation: { readonly id: string; readonly name: string; readonly kind: OrganisationKind } | null;
  readonly roles: readonly HeldRole[];
  /** Apart from the roles, so that whatever asks for a role gives an agent nothing. */
  readonly agencies: readonly Agency[];
  readonly sessionId: string;
  readonly csrf: string;
  /** Until then the session may do nothing else. */
  readonly mustChangePassword: boolean;
  readonly mustEnrolSecondFactor: boolean;
}

export function holds(principal: Principal, wanted: readonly RoleCode[]): boolean {
  return principal.roles.some(({ role }) => wanted.includes(role)) || (principal.agencies.length > 0 && wanted.includes('applicantAgent'));
}

export function organisationsOf(principal: Principal, wanted: readonly RoleCode[]): string[] {
  return [...new Set(principal.roles.filter(({ role }) => wanted.includes(role)).map(({ organisationId }) => organisationId))];
}

/** The authorisation that lets the person act for the institution in the procedure. */
export function agencyIn(principal: Principal, institutionId: string, procedureId: string): Agency | undefined {
  return principal.agencies.find(({ institution, procedures }) => institution.id === institutionId && (procedures === null || procedures.includes(procedureId)));
}
