import type { FormData, FormValue } from '../../api/forms.js';
import { rowOf } from '../local-checks.js';

export const rowsOf = (value: FormValue | undefined): readonly FormData[] => (Array.isArray(value) ? value.map(rowOf) : []);

/** A row that has nothing to leave out stays the same object: it need not be drawn again. */
function definedOnly(row: FormData): { readonly [key: string]: FormValue } {
  if (!Object.values(row).includes(undefined)) return row;
  return Object.fromEntries(Object.entries(row).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])));
}

/** Rows as a value of the form. */
export const rowsValue = (rows: readonly FormData[]): FormValue => rows.map(definedOnly);

export function moved(rows: readonly FormData[], from: number, to: number): readonly FormData[] {
  const row = rows[from];
  if (!row || to < 0 || to >= rows.length) return rows;
  const rest = rows.filter((_each, index) => index !== from);
  return [...rest.slice(0, to), row, ...rest.slice(to)];
}

export const replaced = (rows: readonly FormData[], at: number, row: FormData): readonly FormData[] => rows.map((each, index) => (index === at ? row : each));
export const without = (rows: readonly FormData[], at: number): readonly FormData[] => rows.filter((_each, index) => index !== at);
