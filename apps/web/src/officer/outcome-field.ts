import type { FieldSchema, FormData } from '../api/forms.js';
import { isShown } from '../forms/conditions.js';

/** The field that holds the decision of a task form: its outcome, else the only choice there is to make. */
export function outcomeField(fields: readonly FieldSchema[], form: FormData): FieldSchema | undefined {
  const choices = fields.filter((field) => field.kind === 'choice' && !field.readOnly && isShown(field, form));
  return choices.find(({ key }) => key === 'outcome') ?? (choices.length === 1 ? choices[0] : undefined);
}
