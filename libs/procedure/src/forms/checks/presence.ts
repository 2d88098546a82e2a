import { isRequired } from '../condition.js';
import { isEmpty } from '../empty.js';
import type { Check, Refusal } from '../field-check.js';
import type { FieldDescription } from '../field-description.js';
import type { FieldKind } from '../form-schema.js';

const asked: Readonly<Partial<Record<FieldKind, readonly [zh: string, en: string]>>> = {
  choice: ['请选择', 'Choose'],
  multiChoice: ['请至少选择一项：', 'Choose at least one:'],
  date: ['请选择', 'Choose'],
  region: ['请选择', 'Choose'],
  organisation: ['请选择', 'Choose'],
  users: ['请至少选择一人：', 'Choose at least one person:'],
  files: ['请上传', 'Upload'],
  flag: ['请勾选确认', 'Tick to confirm'],
  rows: ['请至少填写一行：', 'Fill in at least one row:'],
  signature: ['请签署', 'Sign'],
};

/** Asked for, but empty. */
export function presence(field: FieldDescription): Check {
  return (value, form) => (isEmpty(value) && isRequired(field, form) ? missing(field) : null);
}

function missing({ kind, label }: FieldDescription): Refusal {
  const [zh, en] = asked[kind] ?? ['请填写', 'Fill in'];
  return { code: 'REQUIRED', message: { zh: `${zh}“${label.zh}”`, en: `${en} "${label.en}"` } };
}
