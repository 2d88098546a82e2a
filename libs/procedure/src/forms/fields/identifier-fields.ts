import { checkCreditCode, checkMobile, checkOccupationCode } from '@beian/identifiers';
import { identifier, identityNumber, normalIdentifier, telephone } from '../checks/identifier.js';
import { isText } from '../checks/shape.js';
import { normalCode } from '../normal-text.js';
import { field } from '../field-decorator.js';
import type { FieldDecorator, FieldOptions, Held } from '../field-decorator.js';

export interface IdNumberOptions extends FieldOptions {
  /** Sibling field that says which document the number stands on; without it a resident identity card. */
  readonly idType?: string;
}

export interface OccupationOptions extends FieldOptions {
  /** Major groups of the catalogue that may be chosen; all of them unless said otherwise. */
  readonly majorGroups?: readonly number[];
}

/** 统一社会信用代码 of GB 32100. */
export function creditCode<const O extends FieldOptions = {}>(zh: string, en: string, options?: O): FieldDecorator<Held<string, O>> {
  return field(zh, en, options ?? {}, {
    kind: 'creditCode', normalise: normalIdentifier(checkCreditCode),
    shape: isText, checks: { creditCode: identifier(checkCreditCode) },
  });
}

/** Number of an identity document; protected as sensitive. */
export function idNumber<const O extends IdNumberOptions = {}>(zh: string, en: string, options?: O): FieldDecorator<Held<string, O>> {
  const { idType }: IdNumberOptions = options ?? {};
  return field(zh, en, options ?? {}, {
    kind: 'idNumber', sensitivity: 'P3', normalise: normalCode,
    shape: isText, checks: { idNumber: identityNumber(idType ?? null) },
  });
}

/** Occupation code of the national catalogue, such as 6-31-01-03. */
export function occupation<const O extends OccupationOptions = {}>(zh: string, en: string, options?: O): FieldDecorator<Held<string, O>> {
  const { majorGroups }: OccupationOptions = options ?? {};
  const limits = majorGroups ? { majorGroups } : {};
  return field(zh, en, options ?? {}, {
    kind: 'occupation', normalise: normalIdentifier(checkOccupationCode),
    shape: isText, checks: { occupation: identifier((code) => checkOccupationCode(code, limits)) },
  });
}

/** A mobile number or a fixed line. */
export function phone<const O extends FieldOptions = {}>(zh: string, en: string, options?: O): FieldDecorator<Held<string, O>> {
  return field(zh, en, options ?? {}, {
    kind: 'phone', sensitivity: 'P2', normalise: normalIdentifier(checkMobile),
    shape: isText, checks: { telephone: telephone(checkMobile) },
  });
}
