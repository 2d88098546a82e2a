import type { ProcedureRegistry, ResolveParameters } from '@beian/procedure/declaration';
import type { Database } from '../database/database.js';
import type { Calendars } from '../time/calendars.js';
import type { FormVault } from './form-vault.js';
import type { People } from './people.js';

/** What the transactions of a case need from outside. */
export interface CaseDependencies {
  readonly database: Database;
  readonly registry: ProcedureRegistry;
  readonly people: People;
  readonly vault: FormVault;
  readonly calendars: Calendars;
  readonly resolveParameters: ResolveParameters;
}

/** Enough for what only reads and rings. */
export type FactsAccess = Pick<CaseDependencies, 'database'>;
