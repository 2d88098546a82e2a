import type { Json, JsonObject } from '../kernel/protocol.js';
import { fieldsOf } from './field-description.js';
import type { FormClass } from './form-class.js';
import { isJsonObject } from './json.js';

/** An instance of the form's class holding the values of a normalised form. */
export function instantiate<F extends object>(form: FormClass<F>, json: JsonObject): F {
  const instance = new form();
  for (const { key, rows } of fieldsOf(form)) {
    const value = json[key] ?? null;
    Reflect.set(instance, key, rows ? instances(rows, value) : value);
  }
  return instance;
}

function instances(row: FormClass, value: Json): unknown {
  return Array.isArray(value) ? value.map((entry) => (isJsonObject(entry) ? instantiate(row, entry) : entry)) : value;
}
