import { field } from '../field-decorator.js';
import type { FieldDecorator, FieldOptions, Held } from '../field-decorator.js';
import { decimals, range } from '../checks/number.js';
import { isNumber } from '../checks/shape.js';
import { asIs } from '../normal-text.js';

export interface NumberOptions extends FieldOptions {
  readonly min?: number;
  readonly max?: number;
  /** Decimal places; whole numbers unless said otherwise. */
  readonly decimals?: number;
}

export function number<const O extends NumberOptions = {}>(zh: string, en: string, options?: O): FieldDecorator<Held<number, O>> {
  const { min = 0, max = 999_999_999, decimals: places = 0 }: NumberOptions = options ?? {};
  return field(zh, en, options ?? {}, {
    kind: 'number', min, max, normalise: asIs,
    shape: isNumber, checks: { range: range(min, max), decimals: decimals(places) },
  });
}
