import type { OrganisationFacts, PersonFacts } from '@beian/procedure/declaration';
import type { Sql } from '../database/sql.js';
import type { CatalogueEntry, People } from '../ports/people.js';

const facts = `id, name, region_code as "regionCode", (select r.name_zh from region r where r.code = region_code) as "regionName", uscc, organ_code as "organCode", address, phone from organisation`;

/** Reads the identity library's tables on the connection of the case's transaction. */
export const identityPeople: People = {
  organisation: (sql, id) => sql.row<OrganisationFacts & Record<string, unknown>>(`select ${facts} where id = $1`, [id]),

  authorityOf: (sql, regionCode) =>
    sql.row<OrganisationFacts & Record<string, unknown>>(`select ${facts} where region_code = $1 and kind = 'authority'`, [regionCode]),

  departmentOf: (sql, provinceCode) =>
    sql.row<OrganisationFacts & Record<string, unknown>>(`select ${facts} where region_code = $1 and kind = 'department'`, [provinceCode]),

  /** The newest edition first; a code that only an earlier edition knows is answered with its successor. */
  occupation: (sql, code) =>
    sql.row<CatalogueEntry & Record<string, unknown>>(
      `select o.name as occupation, s.code as "replacedBy" from occupation o
       left join occupation_successor s on s.earlier_edition = o.edition and s.earlier_code = o.code and s.edition = (select max(edition) from occupation_edition)
       where o.code = $1 order by o.edition desc, s.code limit 1`,
      [code],
    ),

  person: (sql, userId) =>
    sql.row<PersonFacts & Record<string, unknown>>(
      `select u.id, u.name, null as title, o.id as "organisationId", o.name as "organisationName"
       from user_account u join organisation o on o.id = u.organisation_id where u.id = $1`,
      [userId],
    ),

  holds: async (sql: Sql, userId, roles, organisationId) =>
    (await sql.row(`select 1 from role_grant where user_id = $1 and role = any($2) and organisation_id = $3 and state = 'approved'`, [userId, roles, organisationId])) !== null,
};
