import type { ActingPerson } from '@beian/cases';
import type { Principal } from '@beian/identity';

/** An agent acts on behalf of the institution itself. */
export const actingPerson = (caller: Principal, organisationId: string): ActingPerson => ({
  userId: caller.userId, name: caller.name, organisationId, onBehalfOf: isAgentOnly(caller, organisationId) ? organisationId : null,
});

/** Whether the person stands for the institution by its letter alone. */
export const isAgentOnly = ({ roles, agencies }: Principal, institutionId: string): boolean =>
  agencies.some(({ institution }) => institution.id === institutionId) && !roles.some(({ organisationId }) => organisationId === institutionId);
