import type { Principal } from '@beian/identity';
import type { SessionUserDto } from './session-dto.js';

export function sessionUser(principal: Principal): SessionUserDto {
  return {
    id: principal.userId, name: principal.name, locale: principal.locale, organisation: principal.organisation,
    roles: principal.roles.map(({ role, organisationId, organisationName, regionCode }) => ({ role, organisationId, organisationName, regionCode })),
    agencies: principal.agencies.map(({ institution: { id, name, regionCode }, procedures, until }) => ({ institution: { id, name, regionCode }, procedures: procedures && [...procedures], until })),
    mustChangePassword: principal.mustChangePassword, mustEnrolSecondFactor: principal.mustEnrolSecondFactor,
  };
}
