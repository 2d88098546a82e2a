import type { Json, JsonObject } from '../kernel/protocol.js';
import { isShown } from './condition.js';
import { fieldsOf } from './field-description.js';
import type { FieldDescription } from './field-description.js';
import type { FormClass } from './form-class.js';
import { isJsonObject } from './json.js';

export interface NormalForm {
  /** Every field of the form, in its order; what is not filled in is empty, never absent. */
  readonly json: JsonObject;
  /** Paths of what the form does not know. */
  readonly unknown: readonly string[];
}

/** `keepHidden` keeps what was typed into fields that do not apply at the moment: drafts lose nothing. */
export function normaliseForm(form: FormClass, json: JsonObject, keepHidden = false, path = ''): NormalForm {
  const fields = fieldsOf(form);
  const known = new Set(fields.map(({ key }) => key));
  const unknown = Object.keys(json).filter((key) => !known.has(key)).map((key) => path + key);
  const values: Record<string, Json> = {};
  for (const field of fields) {
    const value = Object.hasOwn(json, field.key) ? (json[field.key] ?? null) : null;
    const normal = normaliseField(field, value, keepHidden, `${path}${field.key}.`);
    values[field.key] = normal.value ?? field.empty;
    unknown.push(...normal.unknown);
  }
  if (!keepHidden) for (const field of fields) if (!isShown(field, values)) values[field.key] = field.empty;
  return { json: values, unknown };
}

function normaliseField(field: FieldDescription, value: Json, keepHidden: boolean, path: string): { value: Json; unknown: readonly string[] } {
  const { rows } = field;
  if (rows === null || !Array.isArray(value)) return { value: field.normalise(value), unknown: [] };
  const unknown: string[] = [];
  const normal = value.map((row, index): Json => {
    if (!isJsonObject(row)) return row;
    const form = normaliseForm(rows, row, keepHidden, `${path}${index}.`);
    unknown.push(...form.unknown);
    return form.json;
  });
  return { value: normal, unknown };
}
