export { Organisation, type OrganisationKind, type OrganisationLevel } from './organisation.js';
export { OrganisationName } from './organisation-name.js';
export { Region, type RegionLevel } from './region.js';
export { RoleGrant } from './role-grant.js';
export { UserAccount } from './user-account.js';
