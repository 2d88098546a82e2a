import type { Sql } from '../sql.js';
import type { Occupation } from './occupation.js';

export interface EditionDifference {
  readonly added: readonly Occupation[];
  readonly removed: readonly { readonly code: string; readonly name: string }[];
  readonly changed: readonly { readonly code: string; readonly before: string; readonly after: string }[];
  readonly unchanged: number;
}

const textOf = ({ name, levels, standard }: Pick<Occupation, 'name' | 'levels' | 'standard'>): string =>
  [name, levels?.join('/') ?? '—', standard ?? '—'].join(' · ');

/** What an import would change, before anything is changed. */
export async function compareEdition(sql: Sql, edition: string, wanted: readonly Occupation[]): Promise<EditionDifference> {
  const rows: Omit<Occupation, 'replaces'>[] = await sql.query('select code, name, levels, standard, source from occupation where edition = $1 order by code', [edition]);
  const present = new Map(rows.map((row) => [row.code, row]));
  const codes = new Set(wanted.map(({ code }) => code));
  const changed = wanted.flatMap((occupation) => {
    const before = present.get(occupation.code);
    return before && textOf(before) !== textOf(occupation) ? [{ code: occupation.code, before: textOf(before), after: textOf(occupation) }] : [];
  });
  const added = wanted.filter(({ code }) => !present.has(code));
  const removed = rows.filter(({ code }) => !codes.has(code)).map(({ code, name }) => ({ code, name }));
  return { added, removed, changed, unchanged: wanted.length - added.length - changed.length };
}
