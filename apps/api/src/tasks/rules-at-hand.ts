import { bindsIn, type ProcedureRegistry } from '@beian/procedure';
import type { FormSchema } from '@beian/procedure/forms';
import type { RuleDto } from './tasks-dto.js';

/** The rules of a step that bind in the province of the case: a shared process names those of several. */
export function rulesAtHand({ ruleTexts }: ProcedureRegistry, ids: readonly string[], province: string): RuleDto[] {
  return ids.filter((id) => bindsIn(ruleTexts, id, province)).map((id) => ({ id, text: ruleTexts?.[id]?.text ?? null, source: ruleTexts?.[id]?.source ?? null }));
}

/** The form without the rules of other provinces beside its fields. */
export function formAtHand(registry: ProcedureRegistry, form: FormSchema, province: string): FormSchema {
  const fields = form.fields.map((field) => ({
    ...field, rule: field.rule !== null && bindsIn(registry.ruleTexts, field.rule, province) ? field.rule : null,
    rows: field.rows === null ? null : formAtHand(registry, field.rows, province),
  }));
  return { ...form, fields };
}
