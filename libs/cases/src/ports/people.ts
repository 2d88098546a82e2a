import type { OrganisationFacts, PersonFacts } from '@beian/procedure/declaration';
import type { Sql } from '../database/sql.js';

export interface CatalogueEntry {
  readonly occupation: string;
  /** Code that took its place in the newest edition. */
  readonly replacedBy: string | null;
}

/** What cases ask about organisations and people. Asked inside the surrounding transaction. */
export interface People {
  organisation(sql: Sql, id: string): Promise<OrganisationFacts | null>;
  /** The authority of a region; null when the region has none. */
  authorityOf(sql: Sql, regionCode: string): Promise<OrganisationFacts | null>;
  /** The department that decides where a province's authority is a centre; null elsewhere. */
  departmentOf(sql: Sql, provinceCode: string): Promise<OrganisationFacts | null>;
  /** The occupation catalogue in force. */
  occupation(sql: Sql, code: string): Promise<CatalogueEntry | null>;
  person(sql: Sql, userId: string): Promise<PersonFacts | null>;
  /** Whether the user holds one of the roles, granted and approved, in the organisation. */
  holds(sql: Sql, userId: string, roles: readonly string[], organisationId: string): Promise<boolean>;
}
