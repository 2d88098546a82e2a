import { areIds, count, isId, noRepeats } from '../checks/list.js';
import { isText, isTextList } from '../checks/shape.js';
import { matches } from '../checks/text.js';
import { field } from '../field-decorator.js';
import type { FieldDecorator, FieldOptions, Held } from '../field-decorator.js';
import { normalText, textList } from '../normal-text.js';

export interface ListOptions extends FieldOptions {
  readonly min?: number;
  readonly max?: number;
}

/** Id of an organisation the system knows. */
export function organisation<const O extends FieldOptions = {}>(zh: string, en: string, options?: O): FieldDecorator<Held<string, O>> {
  return field(zh, en, options ?? {}, { kind: 'organisation', normalise: normalText, shape: isText, checks: { id: isId } });
}

export interface UsersOptions extends ListOptions {
  /** Who may be chosen: holders of this role. */
  readonly role: string;
}

/** Ids of people with an account who hold a role. */
export function users<const O extends UsersOptions>(zh: string, en: string, options: O): FieldDecorator<string[]> {
  return idList('users', zh, en, options, 50, options.role);
}

/** Ids of uploaded files. */
export function files<const O extends ListOptions = {}>(zh: string, en: string, options?: O): FieldDecorator<string[]> {
  return idList('files', zh, en, options ?? {}, 20);
}

/** Administrative division of GB/T 2260. Whether the code is in force is for whoever holds the register of regions to say. */
export function region<const O extends FieldOptions = {}>(zh: string, en: string, options?: O): FieldDecorator<Held<string, O>> {
  return field(zh, en, options ?? {}, {
    kind: 'region', normalise: normalText,
    shape: isText, checks: { format: matches(/^[1-9]\d{5}$/, 'WRONG_REGION', '行政区划代码应为 6 位数字，请从列表中选择', 'A region code has 6 digits; choose it from the list') },
  });
}

function idList(kind: 'users' | 'files', zh: string, en: string, options: ListOptions, most: number, role: string | null = null): FieldDecorator<string[]> {
  const { min = 0, max = most } = options;
  return field(zh, en, options, {
    kind, min, max, role, empty: [], normalise: textList,
    shape: isTextList, checks: { ids: areIds, repeats: noRepeats, count: count(min, max) },
  });
}
