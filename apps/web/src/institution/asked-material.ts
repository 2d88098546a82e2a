import type { FieldSchema, FormData } from '../api/forms.js';
import type { MaterialState } from '../api/materials.js';

/** The box of a given row that its applicant ticks once it is corrected. */
export const correctedBox = (columns: readonly FieldSchema[]): FieldSchema | undefined => columns.find(({ kind, readOnly }) => kind === 'flag' && !readOnly);

/** The material that a row of corrections is about: named by its id or by its name. */
export function askedMaterial(materials: readonly MaterialState[], row: FormData): MaterialState | undefined {
  const said = Object.values(row).filter((value): value is string => typeof value === 'string');
  return materials.find(({ id, name }) => said.some((text) => text === id || text === name.zh || text === name.en));
}
