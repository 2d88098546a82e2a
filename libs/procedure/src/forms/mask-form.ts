import { maskEmail, maskIdNumber, maskMobile, maskName } from '@beian/identifiers';
import type { Json, JsonObject } from '../kernel/protocol.js';
import type { FieldKind, Sensitivity } from './form-schema.js';
import type { FormClass } from './form-class.js';
import { isJsonObject } from './json.js';
import { mapFields } from './map-fields.js';

/** Hides personal data: fields of class P2 and P3, or of P3 only. */
export function maskForm(form: FormClass, json: JsonObject, from: 'P2' | 'P3' = 'P2'): JsonObject {
  return mapFields(form, json, (field, value) => (isHidden(field.sensitivity, from) ? mask(field.kind, value) : value));
}

function isHidden(sensitivity: Sensitivity, from: 'P2' | 'P3'): boolean {
  return sensitivity === 'P3' || (sensitivity === 'P2' && from === 'P2');
}

const textMasks: Readonly<Partial<Record<FieldKind, (text: string) => string>>> = {
  idNumber: maskIdNumber,
  phone: maskMobile,
  email: maskEmail,
  text: maskName,
};

/** Values that have no harmless part, files among them, are left out. */
function mask(kind: FieldKind, value: Json): Json {
  if (typeof value === 'string') return textMasks[kind]?.(value) ?? '***';
  if (Array.isArray(value)) return [];
  if (kind === 'signature' && isJsonObject(value) && typeof value.name === 'string') return { ...value, name: maskName(value.name) };
  return null;
}
