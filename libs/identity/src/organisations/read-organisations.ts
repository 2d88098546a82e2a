import type { Sql } from '../sql.js';

export interface OrganisationRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly level: string | null;
  readonly uscc: string | null;
  readonly regionCode: string;
}

export interface OrganisationSearch {
  /** Part of the name, or the credit code: data, never a pattern. */
  readonly text: string;
  readonly kind: string | null;
  /** Paths of regions, each with what is below it; null for all. */
  readonly within: readonly string[] | null;
}

export function findOrganisations(sql: Sql, { text, kind, within }: OrganisationSearch, limit: number): Promise<OrganisationRow[]> {
  return sql.query(
    `select id, name, kind, level, uscc, region_code as "regionCode" from organisation
     where ($1 = '' or position(lower($1) in lower(name)) > 0 or uscc = upper($1)) and ($2::text is null or kind = $2)
       and ($3::text[] is null or region_code in (select code from region where path like any ($3))) order by name limit $4`,
    [text.trim(), kind, within?.map((path) => `${path}%`) ?? null, limit],
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
