import { checkIdentityDocument, checkResidentId, ID_TYPES } from '@beian/identifiers';
import type { Check as IdentifierCheck, IdType } from '@beian/identifiers';
import type { Json } from '../../kernel/protocol.js';
import type { Check, Refusal } from '../field-check.js';
import { normalText } from '../normal-text.js';
import { readingDay } from '../reading-day.js';

type Judge = (input: string) => IdentifierCheck;

export function identifier(judge: Judge): Check {
  return (value) => refusalOf(judge(String(value)));
}

/** The stored form of what is right; what is wrong stays as it was typed. */
export function normalIdentifier(judge: Judge): (value: Json) => Json {
  return (value) => {
    const text = normalText(value);
    if (typeof text !== 'string') return text;
    const judged = judge(text);
    return judged.ok ? judged.value : text;
  };
}

/** The sibling field says which document the number stands on; without one it is a resident identity card. */
export function identityNumber(idTypeField: string | null): Check {
  return (value, form) => {
    const type: unknown = idTypeField === null ? 'residentId' : Reflect.get(form, idTypeField);
    const today = readingDay(form);
    if (type === 'residentId') return refusalOf(checkResidentId(String(value), today));
    return isIdType(type) ? refusalOf(checkIdentityDocument({ idType: type, idNo: String(value) }, today)) : null;
  };
}

const fixedLine = /^0\d{2,3}-?\d{7,8}(-\d{1,6})?$/;

export function telephone(mobile: Judge): Check {
  return (value) =>
    mobile(String(value)).ok || fixedLine.test(String(value))
      ? null
      : {
          code: 'PHONE_SHAPE',
          message: { zh: '请填写 11 位手机号，或带区号的固定电话，如 0371-65900000', en: 'Enter an 11-digit mobile number or a fixed line with its area code, such as 0371-65900000' },
        };
}

function refusalOf(judged: IdentifierCheck<unknown>): Refusal | null {
  return judged.ok ? null : { code: judged.code, message: judged.message };
}

function isIdType(value: unknown): value is IdType {
  return typeof value === 'string' && Object.hasOwn(ID_TYPES, value);
}
