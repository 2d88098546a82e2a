import type { OrganisationFacts } from '@beian/procedure/declaration';
import type { Sql } from '../database/sql.js';
import type { People } from '../ports/people.js';

const facts = `id, name, region_code as "regionCode", uscc, organ_code as "organCode", address, phone from organisation`;

/** Reads the identity library's tables on the connection of the case's transaction. */
export const identityPeople: People = {
  organisation: (sql, id) => sql.row<OrganisationFacts & Record<string, unknown>>(`select ${facts} where id = $1`, [id]),

  authorityOf: (sql, regionCode) =>
    sql.row<OrganisationFacts & Record<string, unknown>>(`select ${facts} where region_code = $1 and kind = 'authority'`, [regionCode]),

  nameOf: async (sql, userId) => (await sql.row<{ name: string }>('select name from user_account where id = $1', [userId]))?.name ?? null,

  holds: async (sql: Sql, userId, roles, organisationId) =>
    (await sql.row(`select 1 from role_grant where user_id = $1 and role = any($2) and organisation_id = $3 and state = 'approved'`, [userId, roles, organisationId])) !== null,
};
