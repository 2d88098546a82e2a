import type { CivilDate } from '@beian/calendar';
import type { Json, JsonObject } from '../kernel/protocol.js';
import { fieldsOf } from './field-description.js';
import type { FormClass } from './form-class.js';
import { isJsonObject } from './json.js';
import { readOn } from './reading-day.js';

/** An instance of the form's class holding the values of a normalised form. */
export function instantiate<F extends object>(form: FormClass<F>, json: JsonObject, today: CivilDate | null): F {
  const instance = new form();
  readOn(instance, today);
  for (const { key, rows } of fieldsOf(form)) {
    const value = json[key] ?? null;
    Reflect.set(instance, key, rows ? instances(rows, value, today) : value);
  }
  return instance;
}

function instances(row: FormClass, value: Json, today: CivilDate | null): unknown {
  return Array.isArray(value) ? value.map((entry) => (isJsonObject(entry) ? instantiate(row, entry, today) : entry)) : value;
}
