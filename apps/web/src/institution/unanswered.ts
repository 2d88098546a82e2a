import type { FieldSchema, FormData, FormSchema, FormValue } from '../api/forms.js';
import type { MaterialState } from '../api/materials.js';
import type { Told } from '../api/types.js';
import { isEmpty } from '../forms/conditions.js';
import { rowsOf } from '../forms/rows/row-moves.js';

/** Nothing is there yet; of rows that come with given cells, nothing beside what is given. */
export function isUnanswered({ rows }: FieldSchema, value: FormValue | undefined): boolean {
  const given = rows?.fields.some(({ readOnly }) => readOnly) ?? false;
  if (rows === null || !given) return isEmpty(value);
  return rowsOf(value).every((row) => rows.fields.every(({ key, readOnly }) => readOnly || isEmpty(row[key])));
}

const cellsIn = (rows: readonly FormData[]): number => rows.flatMap((row) => Object.values(row)).filter((cell) => !isEmpty(cell)).length;

/** Rows that were begun for whoever fills them in: all that they say stood there before, at the same place, and more beside it. */
function isBegun({ rows }: FieldSchema, now: FormValue | undefined, before: FormValue | undefined): boolean {
  if (rows === null) return false;
  const [present, former] = [rowsOf(now), rowsOf(before)];
  return cellsIn(present) < cellsIn(former)
    && present.every((row, index) => rows.fields.every(({ key }) => isEmpty(row[key]) || JSON.stringify(row[key]) === JSON.stringify(former[index]?.[key])));
}

/** What was said before to the questions that nobody has answered yet; nothing that is there gets lost. */
export function answersFor({ fields }: FormSchema, now: FormData, before: FormData): FormData {
  const open = fields.filter((field) => (isUnanswered(field, now[field.key]) && !isEmpty(before[field.key])) || isBegun(field, now[field.key], before[field.key]));
  return Object.fromEntries(open.map(({ key }) => [key, before[key]]));
}

/** What was handed in before of the materials that are missing now. */
export const materialsFor = (now: readonly MaterialState[], before: readonly Told<'FormerMaterialDto'>[]): readonly Told<'FormerMaterialDto'>[] =>
  before.filter(({ materialId }) => now.some(({ id, applies, state }) => id === materialId && applies && state === 'missing'));
