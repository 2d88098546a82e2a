import { countCharacters } from '@beian/identifiers';
import { isCivilDate } from '@beian/calendar';
import type { CivilDate } from '@beian/calendar';
import type { Check } from '../field-check.js';
import { wrongShape } from '../checks/shape.js';
import { field } from '../field-decorator.js';
import type { FieldDecorator, FieldOptions, Held } from '../field-decorator.js';
import { isJsonObject } from '../json.js';
import { normalText } from '../normal-text.js';
import type { Json } from '../../kernel/protocol.js';

/** Who signs and when; the hand-written signature or seal itself stands on the scanned paper. */
export interface Signature {
  readonly name: string;
  readonly date: CivilDate;
}

interface SignatureOptions extends FieldOptions {
  /** The field of the same form that names who signs on paper. */
  readonly signer?: string;
}

export function signature<const O extends SignatureOptions = {}>(zh: string, en: string, options?: O): FieldDecorator<Held<Signature, O>> {
  return field(zh, en, options ?? {}, { kind: 'signature', signer: options?.signer, normalise: normalSignature, shape: isSignature, checks: { signed: isSigned } });
}

function normalSignature(value: Json): Json {
  if (!isJsonObject(value)) return value;
  const name = normalText(value.name ?? null);
  const date = normalText(value.date ?? null);
  return name === null && date === null ? null : { ...value, name, date };
}

const isSignature: Check = (value) =>
  isJsonObject(value) && Object.entries(value).every(([key, part]) => (key === 'name' || key === 'date') && (part === null || typeof part === 'string'))
    ? null
    : wrongShape('签名和日期', 'a name and a date');

const isSigned: Check = (value) => {
  if (!isJsonObject(value) || typeof value.name !== 'string' || countCharacters(value.name) > 50) {
    return { code: 'NOT_SIGNED', message: { zh: '请填写签字人姓名（不超过 50 个字）', en: "Fill in the signer's name (at most 50 characters)" } };
  }
  return typeof value.date === 'string' && isCivilDate(value.date)
    ? null
    : { code: 'NOT_DATED', message: { zh: '请填写签字日期，应如 2024-04-03', en: 'Fill in the date of signature, such as 2024-04-03' } };
};
