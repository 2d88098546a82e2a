import type { Bilingual } from '../declaration/bilingual.js';
import { fieldsOf } from './field-description.js';
import type { FormClass } from './form-class.js';

/** What a person calls the place a violation names: 申请职业（工种） › 第 3 行 › 职业编码. */
export function labelOfPath(form: FormClass, path: string): Bilingual | null {
  const [key, index, ...rest] = path.split('.');
  const field = fieldsOf(form).find((candidate) => candidate.key === key);
  if (!field) return null;
  if (index === undefined || !field.rows) return field.label;
  const row = { zh: `${field.label.zh} › 第 ${Number(index) + 1} 行`, en: `${field.label.en} › row ${Number(index) + 1}` };
  const cell = labelOfPath(field.rows, rest.join('.'));
  return cell ? { zh: `${row.zh} › ${cell.zh}`, en: `${row.en} › ${cell.en}` } : row;
}
