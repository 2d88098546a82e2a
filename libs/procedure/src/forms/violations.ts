import { validateSync } from 'class-validator';
import type { ValidationError } from 'class-validator';
import type { Violation } from '../declaration/bilingual.js';
import { FieldCheck } from './field-check.js';

export const UNKNOWN_FIELD = 'UNKNOWN_FIELD';

/** One violation for each field that is wrong by itself: the first of its rules that refuses. */
export function violationsOf(form: object): readonly Violation[] {
  const errors = validateSync(form, { stopAtFirstError: true, forbidUnknownValues: false, validationError: { target: true, value: true } });
  return errors.flatMap((error) => collect(error, form, ''));
}

export function unknownField(path: string): Violation {
  return {
    path,
    code: UNKNOWN_FIELD,
    message: { zh: '表单中没有这一项，请刷新页面后重新填写', en: 'The form has no such field; reload the page and fill it in again' },
    rule: null,
  };
}

function collect(error: ValidationError, form: object, path: string): readonly Violation[] {
  const at = path + error.property;
  const contexts: unknown[] = Object.values(error.contexts ?? {});
  const own = contexts.flatMap((context) => refusal(context, error, form, at));
  const nested = (error.children ?? []).flatMap((child) => collect(child, rowOf(error), `${at}.`));
  return [...own, ...nested];
}

function refusal(context: unknown, error: ValidationError, form: object, path: string): readonly Violation[] {
  if (typeof context !== 'object' || context === null || !('check' in context) || !(context.check instanceof FieldCheck)) return [];
  const { check, field } = context.check;
  const value: unknown = error.value;
  const refused = check(value, form);
  return refused ? [{ path, code: refused.code, message: refused.message, rule: field.rule }] : [];
}

/** The table row whose fields the children of this error are. */
function rowOf(error: ValidationError): object {
  const value: unknown = error.value;
  return typeof value === 'object' && value !== null ? value : {};
}
