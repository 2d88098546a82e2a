import { mapFields, type FormClass } from '@beian/procedure/forms';
import type { Json, JsonObject } from '@beian/procedure/kernel';
import type { FormVault } from './form-vault.js';

/** Encryption of one value; `place` is authenticated, so that a sealed value cannot be moved elsewhere. */
export interface Cipher {
  seal(plain: string, place: string): string;
  unseal(sealed: string, place: string): string;
  isSealed(value: unknown): value is string;
  fingerprints(plain: string, place: string): readonly string[];
}

/** The place that fields of forms are sealed for. */
export const sealedFormPlace = 'submission.form';

/** A vault that encrypts the fields of class P3, and opens whatever is sealed in a stored form. */
export function sealedForms(cipher: Cipher): FormVault {
  const open = (value: Json): Json => {
    if (cipher.isSealed(value)) return parse(cipher.unseal(value, sealedFormPlace));
    if (isList(value)) return value.map(open);
    return value !== null && typeof value === 'object' ? openObject(value) : value;
  };
  const openObject = (json: JsonObject): JsonObject => Object.fromEntries(Object.entries(json).map(([key, value]) => [key, open(value)]));
  return {
    seal: (form: FormClass, json: JsonObject) => mapFields(form, json, (field, value) => (field.sensitivity === 'P3' ? cipher.seal(JSON.stringify(value), sealedFormPlace) : value)),
    open: openObject,
    fingerprints: (plain, place) => cipher.fingerprints(plain, place),
  };
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function parse(text: string): Json {
  const parsed: Json = JSON.parse(text);
  return parsed;
}
