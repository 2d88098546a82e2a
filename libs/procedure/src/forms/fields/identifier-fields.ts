import { isText } from '../checks/shape.js';
import { matches } from '../checks/text.js';
import { field } from '../field-decorator.js';
import type { FieldDecorator, FieldOptions, Held } from '../field-decorator.js';
import type { Check } from '../field-check.js';
import { normalText } from '../normal-text.js';

export interface IdNumberOptions extends FieldOptions {
  /** Sibling field that says which document the number stands on; without it a resident identity card. */
  readonly idType?: string;
}

/** Value of the sibling field for the resident identity card, the one document whose number can be checked. */
export const RESIDENT_ID = 'residentId';

/** 统一社会信用代码 of GB 32100. */
export function creditCode<const O extends FieldOptions = {}>(zh: string, en: string, options?: O): FieldDecorator<Held<string, O>> {
  return field(zh, en, options ?? {}, {
    kind: 'creditCode', max: 18, normalise: normalText,
    checks: { shape: isText, format: matches(/^[0-9A-Z]{18}$/, 'WRONG_CREDIT_CODE', '统一社会信用代码应为 18 位', 'A credit code has 18 characters') },
  });
}

/** Number of an identity document; protected as sensitive. */
export function idNumber<const O extends IdNumberOptions = {}>(zh: string, en: string, options?: O): FieldDecorator<Held<string, O>> {
  const { idType }: IdNumberOptions = options ?? {};
  return field(zh, en, options ?? {}, {
    kind: 'idNumber', max: 40, sensitivity: 'P3', normalise: normalText,
    checks: { shape: isText, number: identityNumber(idType ?? null) },
  });
}

/** Occupation code of the national catalogue, such as 6-31-01-03. */
export function occupation<const O extends FieldOptions = {}>(zh: string, en: string, options?: O): FieldDecorator<Held<string, O>> {
  return field(zh, en, options ?? {}, {
    kind: 'occupation', max: 12, normalise: normalText,
    checks: { shape: isText, format: matches(/^[1-8]-\d{2}-\d{2}-\d{2}$/, 'WRONG_OCCUPATION_CODE', '职业编码应如 6-31-01-03', 'An occupation code looks like 6-31-01-03') },
  });
}

/** A mobile or fixed telephone number. */
export function phone<const O extends FieldOptions = {}>(zh: string, en: string, options?: O): FieldDecorator<Held<string, O>> {
  return field(zh, en, options ?? {}, {
    kind: 'phone', max: 20, sensitivity: 'P2', normalise: normalText,
    checks: { shape: isText, format: matches(/^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8}(-\d{1,6})?)$/, 'WRONG_PHONE', '电话号码应为 11 位手机号或带区号的固定电话，如 0373-1234567', 'Enter an 11-digit mobile number or a fixed line with its area code, such as 0373-1234567') },
  });
}

function identityNumber(idType: string | null): Check {
  const resident = matches(/^\d{17}[\dX]$/, 'WRONG_ID_NUMBER', '身份证号应为 18 位', 'An identity number has 18 characters');
  const other = matches(/^[A-Za-z0-9()（）-]{4,40}$/, 'WRONG_ID_NUMBER', '证件号码只能含字母、数字、括号和短横线', 'The number may hold letters, digits, brackets and hyphens only');
  return (value, form) => (idType === null || Reflect.get(form, idType) === RESIDENT_ID ? resident(value, form) : other(value, form));
}
