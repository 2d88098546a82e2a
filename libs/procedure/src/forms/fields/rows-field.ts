import { ValidateNested } from 'class-validator';
import { count } from '../checks/list.js';
import { isRowList } from '../checks/shape.js';
import { field } from '../field-decorator.js';
import type { FieldDecorator, FieldOptions } from '../field-decorator.js';
import type { FormClass } from '../form-class.js';
import { asIs } from '../normal-text.js';

export interface RowsOptions extends FieldOptions {
  readonly min?: number;
  readonly max?: number;
}

/** A table; every row is a form of its own. */
export function rows<R extends object, const O extends RowsOptions = {}>(
  zh: string, en: string, row: FormClass<R>, options?: O,
): FieldDecorator<R[]> {
  const { min = 0, max = 500 }: RowsOptions = options ?? {};
  const describe = field<R[]>(zh, en, options ?? {}, {
    kind: 'rows', min, max, empty: [], rows: row, normalise: asIs,
    shape: isRowList, checks: { count: count(min, max) },
  });
  return (target, key) => {
    describe(target, key);
    ValidateNested({ each: true })(target, key);
  };
}
