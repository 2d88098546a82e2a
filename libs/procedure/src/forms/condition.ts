import type { FieldCondition } from './form-schema.js';

export function holds(condition: FieldCondition, form: object): boolean {
  const value: unknown = Reflect.get(form, condition.field);
  const held: readonly unknown[] = Array.isArray(value) ? value : [value];
  return condition.in.some((wanted) => held.includes(wanted));
}

interface Conditional {
  readonly required: boolean;
  readonly showWhen: FieldCondition | null;
  readonly requiredWhen: FieldCondition | null;
}

export function isShown({ showWhen }: Pick<Conditional, 'showWhen'>, form: object): boolean {
  return showWhen === null || holds(showWhen, form);
}

export function isRequired(field: Conditional, form: object): boolean {
  return field.required || (field.requiredWhen !== null && holds(field.requiredWhen, form));
}
