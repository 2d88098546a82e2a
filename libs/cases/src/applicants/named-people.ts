import { fieldsOf, type FormClass } from '@beian/procedure/forms';
import type { Json, JsonObject } from '@beian/procedure/kernel';

/** The place that fingerprints of names are made for. */
export const namePlace = 'application.person';

export interface NamedPerson {
  readonly path: string;
  readonly name: string;
}

/** However a name is typed: full or half width, with or without spaces and the dots of long names. */
export const plainName = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/[\s·•・.]/gu, '');

const longest = 40;
/** Forms call a name so: `name` of a row, `contactName` beside others; posts and titles are P2 too. */
const isName = /(^n|N)ame$/;

/** People as a form names them, and whoever signs. */
export function namedPeople(form: FormClass, json: JsonObject): readonly NamedPerson[] {
  return fieldsOf(form).flatMap(({ key, kind, rows, sensitivity }): readonly NamedPerson[] => {
    const value = json[key];
    if (rows) return isList(value) ? value.flatMap((row) => (isObject(row) ? namedPeople(rows, row).map(({ path, name }) => ({ path: `${key}.*.${path}`, name })) : [])) : [];
    const name = kind === 'signature' && isObject(value) ? value['name'] : kind === 'text' && sensitivity === 'P2' && isName.test(key) ? value : null;
    return typeof name === 'string' && plainName(name).length > 1 && name.length <= longest ? [{ path: key, name }] : [];
  });
}

/** What a form calls the part that a person has in it. */
export function partOf(form: FormClass, path: string): { readonly zh: string; readonly en: string } | null {
  const [key, ...rest] = path.split('.*.');
  const field = fieldsOf(form).find((candidate) => candidate.key === key);
  if (!field) return null;
  const inner = field.rows && rest.length > 0 ? partOf(field.rows, rest.join('.*.')) : null;
  return inner === null ? field.label : { zh: `${field.label.zh} › ${inner.zh}`, en: `${field.label.en} › ${inner.en}` };
}

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
const isObject = (value: Json | undefined): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);
