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

/** The person behind a request, with the rights effective now. */
export interface Principal {
  readonly userId: string;
  readonly username: string;
  readonly name: string;
  readonly locale: string;
  readonly organisation: { readonly id: string; readonly name: string; readonly kind: OrganisationKind } | null;
  readonly roles: readonly HeldRole[];
  readonly sessionId: string;
  readonly csrf: string;
  /** Until then the session may do nothing else. */
  readonly mustChangePassword: boolean;
  readonly mustEnrolSecondFactor: boolean;
}

export function holds(principal: Principal, wanted: readonly RoleCode[]): boolean {
  return principal.roles.some(({ role }) => wanted.includes(role));
}

export function organisationsOf(principal: Principal, wanted: readonly RoleCode[]): string[] {
  return [...new Set(principal.roles.filter(({ role }) => wanted.includes(role)).map(({ organisationId }) => organisationId))];
}
