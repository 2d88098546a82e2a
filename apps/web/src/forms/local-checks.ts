import type { FieldSchema, FormData, FormSchema } from '../api/forms.js';
import type { Bilingual, Violation } from '../api/types.js';
import { en } from '../i18n/en/forms-checks.js';
import { counted, written } from '../i18n/noun.js';
import { zh } from '../i18n/zh-CN/forms-checks.js';
import { isEmpty, isRequired, isShown } from './conditions.js';

const say = (code: keyof typeof zh, values: Readonly<Record<string, Bilingual | number>>): Bilingual => {
  const fill = (text: string, language: keyof Bilingual) =>
    text.replace(written, (_all, name: string, one?: string, many?: string) => {
      const value = values[name];
      if (one !== undefined) return counted(value, one, many);
      return typeof value === 'object' ? value[language] : String(value ?? '');
    });
  return { zh: fill(zh[code], 'zh'), en: fill(en[code], 'en') };
};

function lengthFault(field: FieldSchema, text: string): Bilingual | null {
  if (field.min !== null && text.length < field.min) return say('tooShort', { min: field.min });
  if (field.max !== null && text.length > field.max) return say('tooLong', { max: field.max });
  return null;
}

function numberFault(field: FieldSchema, number: number): Bilingual | null {
  if (field.min !== null && number < field.min) return say('tooSmall', { min: field.min });
  if (field.max !== null && number > field.max) return say('tooLarge', { max: field.max });
  return null;
}

function faultOf(field: FieldSchema, form: FormData): Bilingual | null {
  const value = form[field.key];
  if (isEmpty(value)) return isRequired(field, form) ? say('required', { label: field.label }) : null;
  if (typeof value === 'string' && (field.kind === 'text' || field.kind === 'longText')) return lengthFault(field, value);
  if (field.kind === 'instant' && typeof value === 'string' && !value.includes('T')) return say('timeMissing', {});
  if (typeof value === 'number') return numberFault(field, value);
  if (Array.isArray(value) && field.min !== null && value.length < field.min) return say('rowsMin', { min: field.min });
  return null;
}

/** What can be said without asking the server: missing, too long, out of range. The server checks everything again. */
export function localViolations(schema: FormSchema, form: FormData): readonly Violation[] {
  return schema.fields.filter((field) => isShown(field, form) && !field.readOnly).flatMap((field) => {
    const message = faultOf(field, form);
    const own: readonly Violation[] = message ? [{ path: field.key, code: 'local', message, rule: field.rule }] : [];
    const value = form[field.key];
    if (field.kind !== 'rows' || !field.rows || !Array.isArray(value)) return own;
    const { rows } = field;
    return [...own, ...value.flatMap((row, index) =>
      localViolations(rows, rowOf(row)).map((violation) => ({ ...violation, path: `${field.key}.${index}.${violation.path}` })))];
  });
}

/** A row of a table as a form of its own. */
export function rowOf(value: unknown): FormData {
  return isRow(value) ? value : {};
}

const isRow = (value: unknown): value is FormData => typeof value === 'object' && value !== null && !Array.isArray(value);
