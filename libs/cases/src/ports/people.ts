import type { OrganisationFacts, PersonFacts } from '@beian/procedure/declaration';
import type { Sql } from '../database/sql.js';

/** What cases ask about organisations and people. Asked inside the surrounding transaction. */
export interface People {
  organisation(sql: Sql, id: string): Promise<OrganisationFacts | null>;
  /** The authority of a region; null when the region has none. */
  authorityOf(sql: Sql, regionCode: string): Promise<OrganisationFacts | null>;
  person(sql: Sql, userId: string): Promise<PersonFacts | null>;
  /** Whether the user holds one of the roles, granted and approved, in the organisation. */
  holds(sql: Sql, userId: string, roles: readonly string[], organisationId: string): Promise<boolean>;
}
