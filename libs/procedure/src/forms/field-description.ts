import type { Json } from '../kernel/protocol.js';
import type { FormClass } from './form-class.js';
import type { FieldSchema } from './form-schema.js';

export interface FieldDescription extends Omit<FieldSchema, 'rows'> {
  readonly rows: FormClass | null;
  /** Of a choice of people: the role they hold. */
  readonly role: string | null;
  /** What the field holds when nobody filled it. */
  readonly empty: Json;
  /** The one way of writing a value; leaves what it does not understand for the checks to refuse. */
  normalise(value: Json): Json;
}

const described = new WeakMap<object, FieldDescription[]>();

export function describeField(prototype: object, description: FieldDescription): void {
  const own = described.get(prototype);
  if (own) own.push(description);
  else described.set(prototype, [description]);
}

/** The fields of a form in the order they are written, those of the class it extends first. */
export function fieldsOf(form: FormClass): readonly FieldDescription[] {
  const fields: FieldDescription[] = [];
  for (const prototype of lineage(form)) fields.push(...(described.get(prototype) ?? []));
  return fields;
}

function lineage(form: FormClass): object[] {
  const prototypes: object[] = [];
  for (let next: unknown = Reflect.get(form, 'prototype'); isObject(next) && next !== Object.prototype; next = Object.getPrototypeOf(next)) {
    prototypes.unshift(next);
  }
  return prototypes;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
