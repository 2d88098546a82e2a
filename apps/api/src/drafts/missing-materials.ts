import type { Violation } from '@beian/procedure/declaration';
import type { MaterialStateDto } from './drafts-dto.js';

/** Every material that applies and has no file: the form too, whose signed and sealed print is uploaded. */
export function missingMaterials(materials: readonly MaterialStateDto[]): readonly Violation[] {
  return materials
    .filter(({ applies, files }) => applies && files.every(({ superseded }) => superseded))
    .map(({ id, name, rule }) => ({
      path: `materials.${id}`, code: 'MATERIAL_MISSING', rule,
      message: { zh: `缺少材料：${name.zh}`, en: `Material missing: ${name.en}` },
    }));
}
