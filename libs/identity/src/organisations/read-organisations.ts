import type { Sql } from '../sql.js';

export interface OrganisationRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly level: string | null;
  readonly uscc: string | null;
  readonly regionCode: string;
}

/** By part of the name or the credit code; the text is data, never a pattern. */
export function findOrganisations(sql: Sql, text: string, kind: string | null, limit: number): Promise<OrganisationRow[]> {
  return sql.query(
    `select id, name, kind, level, uscc, region_code as "regionCode" from organisation
     where ($1 = '' or position(lower($1) in lower(name)) > 0 or uscc = upper($1)) and ($2::text is null or kind = $2) order by name limit $3`,
    [text.trim(), kind, limit],
  );
}

/** Name an organisation had on a civil date. */
export async function nameOn(sql: Sql, organisationId: string, date: string): Promise<string | null> {
  const [row]: { name: string }[] = await sql.query(
    `select coalesce((select name from organisation_name where organisation_id = $1 and valid_from <= $2::date order by valid_from desc limit 1), name) as name
     from organisation where id = $1`,
    [organisationId, date],
  );
  return row?.name ?? null;
}
