import { fieldsOf } from './field-description.js';
import type { FormClass } from './form-class.js';

/** Where protected personal data (P3) stands: encrypted at rest, revealed only with a reason. `assessors.*.idNo` means every row. */
export function protectedPaths(form: FormClass): readonly string[] {
  return fieldsOf(form).flatMap(({ key, rows, sensitivity }) => {
    if (rows) return protectedPaths(rows).map((path) => `${key}.*.${path}`);
    return sensitivity === 'P3' ? [key] : [];
  });
}
