import { Calendars, identityPeople, sealedForms, type CaseDependencies, type Database } from '@beian/cases';
import { boundCipher, type KeyRing } from '@beian/identity';
import { resolveParameters, type ProcedureRegistry } from '@beian/procedure/declaration';

export const caseDependencies = (database: Database, registry: ProcedureRegistry, keys: KeyRing): CaseDependencies => ({
  database, registry, people: identityPeople, vault: sealedForms(boundCipher(keys)), calendars: new Calendars(), resolveParameters,
});
