import type { Json, JsonObject } from '@beian/procedure/kernel';

/** Fields that say something else now, cell by cell in tables; compared before anything is masked. */
export function changedPaths(before: JsonObject, now: JsonObject): string[] {
  return keysOf(before, now).flatMap((key) => {
    const [old, present] = [before[key] ?? null, now[key] ?? null];
    if (!isRows(old) || !isRows(present)) return same(old, present) ? [] : [key];
    return Array.from({ length: Math.max(old.length, present.length) }, (_each, index) => {
      const [oldRow, row] = [old[index], present[index]];
      if (oldRow === undefined || row === undefined) return [`${key}.${index}`];
      return keysOf(oldRow, row).filter((column) => !same(oldRow[column] ?? null, row[column] ?? null)).map((column) => `${key}.${index}.${column}`);
    }).flat();
  });
}

const keysOf = (...forms: readonly JsonObject[]): string[] => [...new Set(forms.flatMap((form) => Object.keys(form)))];

const isRows = (value: Json): value is JsonObject[] => Array.isArray(value) && value.every((row) => typeof row === 'object' && row !== null && !Array.isArray(row));

function same(a: Json, b: Json): boolean {
  return JSON.stringify(emptied(a)) === JSON.stringify(emptied(b));
}

/** Nothing written is nothing, however it is stored. */
const emptied = (value: Json): Json => (value === '' || (Array.isArray(value) && value.length === 0) ? null : value);
