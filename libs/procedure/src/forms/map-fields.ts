import type { Json, JsonObject } from '../kernel/protocol.js';
import { fieldsOf } from './field-description.js';
import type { FieldDescription } from './field-description.js';
import type { FormClass } from './form-class.js';
import { isJsonObject } from './json.js';

/** A copy of the form's JSON with every filled value, in tables too, replaced by what `change` makes of it. */
export function mapFields(form: FormClass, json: JsonObject, change: (field: FieldDescription, value: Json) => Json): JsonObject {
  const changed: Record<string, Json> = { ...json };
  for (const field of fieldsOf(form)) {
    const value = json[field.key] ?? null;
    if (value !== null) changed[field.key] = mapValue(field, value, change);
  }
  return changed;
}

function mapValue(field: FieldDescription, value: Json, change: (field: FieldDescription, value: Json) => Json): Json {
  const { rows } = field;
  if (rows === null) return change(field, value);
  return Array.isArray(value) ? value.map((row) => (isJsonObject(row) ? mapFields(rows, row, change) : row)) : value;
}
