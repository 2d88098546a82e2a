import type { FormData } from '../api/forms.js';
import type { MaterialState } from '../api/materials.js';

/** The material that a row of corrections is about: named by its id or by its name. */
export function askedMaterial(materials: readonly MaterialState[], row: FormData): MaterialState | undefined {
  const said = Object.values(row).filter((value): value is string => typeof value === 'string');
  return materials.find(({ id, name }) => said.some((text) => text === id || text === name.zh || text === name.en));
}
