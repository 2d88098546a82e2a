import type { ActingPerson } from '@beian/cases';
import type { Principal } from '@beian/identity';

export const actingPerson = (caller: Principal, organisationId: string): ActingPerson => ({
  userId: caller.userId, name: caller.name, organisationId, onBehalfOf: null,
});
