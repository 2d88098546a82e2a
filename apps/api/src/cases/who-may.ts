import type { Principal } from '@beian/identity';

export const isApplicant = (caller: Principal, applicantId: string): boolean =>
  caller.roles.some(({ organisationId, organisationKind }) => organisationId === applicantId && organisationKind === 'institution');

/** Experts judge from a masked copy; officers of the authority of the case may look, each time with a reason. */
export const mayReveal = (caller: Principal, authorityId: string | null): boolean =>
  caller.roles.some(({ organisationId, role }) => organisationId === authorityId && role !== 'expert' && role !== 'expertLeader');
