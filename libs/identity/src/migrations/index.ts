import { AddDepartments1795338192056 } from './add-departments.js';
import { CreateIdentity1760000000100 } from './create-identity.js';
import { CreateOccupations1760000000110 } from './create-occupations.js';
import { GuardPublicSite1795337843878 } from './guard-public-site.js';

export const migrations = [CreateIdentity1760000000100, CreateOccupations1760000000110, GuardPublicSite1795337843878, AddDepartments1795338192056];
