import type { EntityManager } from 'typeorm';
import type { Occupation } from './occupation.js';

/** Writes an edition whole: rows that are not in it any more go, filings keep the code and name they were made with. */
export async function importEdition(manager: EntityManager, edition: string, occupations: readonly Occupation[], by: string | null): Promise<void> {
  await manager.query(
    `insert into occupation_edition (edition, loaded_by) values ($1, $2) on conflict (edition) do update set loaded_at = clock_timestamp(), loaded_by = $2`, [edition, by]);
  await manager.query('delete from occupation where edition = $1 and code <> all($2::text[])', [edition, occupations.map(({ code }) => code)]);
  await manager.query(
    `insert into occupation (edition, code, name, levels, standard, source)
     select $1, code, name, levels, standard, source from jsonb_to_recordset($2::jsonb) as o(code text, name text, levels int[], standard text, source text)
     on conflict (edition, code) do update set name = excluded.name, levels = excluded.levels, standard = excluded.standard, source = excluded.source`,
    [edition, JSON.stringify(occupations)],
  );
  await manager.query(
    `insert into occupation_successor (edition, code, earlier_edition, earlier_code)
     select $1, o.code, e.edition, e.code from jsonb_to_recordset($2::jsonb) as o(code text, replaces text)
     join occupation e on e.edition || ':' || e.code = o.replaces on conflict do nothing`,
    [edition, JSON.stringify(occupations)],
  );
}
