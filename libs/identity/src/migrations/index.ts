import { CreateIdentity1760000000100 } from './create-identity.js';

export const migrations = [CreateIdentity1760000000100];
