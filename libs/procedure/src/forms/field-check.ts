import { ValidateBy } from 'class-validator';
import type { ValidationArguments } from 'class-validator';
import type { Bilingual } from '../declaration/bilingual.js';
import type { FieldDescription } from './field-description.js';

export interface Refusal {
  readonly code: string;
  readonly message: Bilingual;
}

/** Looks at one value; `form` is the form (or table row) it stands in. */
export type Check = (value: unknown, form: object) => Refusal | null;

/** Tells of a field why it was refused; travels with class-validator's error as its context. */
export class FieldCheck {
  constructor(readonly field: FieldDescription, readonly check: Check) {}
}

/** A class-validator rule that says in two languages what to do. */
export function ruled(name: string, field: FieldDescription, check: Check): PropertyDecorator {
  return ValidateBy(
    {
      name,
      validator: {
        validate: (value: unknown, args?: ValidationArguments) => check(value, args?.object ?? {}) === null,
        defaultMessage: () => field.label.en,
      },
    },
    { context: { check: new FieldCheck(field, check) } },
  );
}
