import type { Sql } from '../sql.js';

export interface FoundOccupation {
  readonly edition: string;
  readonly code: string;
  readonly name: string;
  readonly levels: readonly number[] | null;
  readonly standard: string | null;
  readonly source: string;
}

/** By the beginning of the code or part of the name, in the newest edition unless one is named. */
export function findOccupations(sql: Sql, text: string, edition: string | null, limit: number): Promise<FoundOccupation[]> {
  return sql.query(
    `select edition, code, name, levels, standard, source from occupation
     where edition = coalesce($2, (select max(edition) from occupation_edition)) and ($1 = '' or starts_with(code, $1) or position($1 in name) > 0)
     order by code limit $3`,
    [text.trim(), edition, limit],
  );
}
