import type { Principal } from '@beian/identity';

/** The applicant's own people, and its agents: they read a case as the applicant does. */
export const isApplicant = (caller: Principal, applicantId: string): boolean =>
  isOfApplicant(caller, applicantId) || caller.agencies.some(({ institution }) => institution.id === applicantId);

/** Its own people alone, for what no agent does. */
export const isOfApplicant = (caller: Principal, applicantId: string): boolean =>
  caller.roles.some(({ organisationId, organisationKind }) => organisationId === applicantId && organisationKind === 'institution');

/** Institutions and their agents: what an office writes for itself is not for them. */
export const isOutside = ({ organisation, agencies }: Principal): boolean => organisation?.kind === 'institution' || agencies.length > 0;

/** Experts judge from a masked copy; officers of the authority of the case may look, each time with a reason. */
export const mayReveal = (caller: Principal, authorityId: string | null): boolean =>
  caller.roles.some(({ organisationId, role }) => organisationId === authorityId && role !== 'expert' && role !== 'expertLeader');
