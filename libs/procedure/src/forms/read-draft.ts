import { countCharacters } from '@beian/identifiers';
import type { Violation } from '../declaration/bilingual.js';
import type { Json, JsonObject } from '../kernel/protocol.js';
import { TOO_MANY } from './checks/list.js';
import { WRONG_SHAPE } from './checks/shape.js';
import type { FormClass } from './form-class.js';
import { asJson, isJsonObject } from './json.js';
import { normaliseForm } from './normalise-form.js';
import { notAForm, readForm } from './read-form.js';
import type { ReadOptions } from './read-form.js';
import { UNKNOWN_FIELD } from './violations.js';

export type ReadDraft =
  | { readonly ok: true; readonly json: JsonObject; readonly completeness: readonly Violation[] }
  | { readonly ok: false; readonly violations: readonly Violation[] };

/** Nobody types more into one field; what is longer is not stored even in a draft. */
const longestDraftText = 20_000;
const refusedInDrafts: readonly string[] = [UNKNOWN_FIELD, WRONG_SHAPE, TOO_MANY];

/** Reads a draft: keeps what is not right yet and says what is missing; refuses only what no form page sends. */
export function readDraft(form: FormClass, saved: unknown, options: ReadOptions = {}): ReadDraft {
  const json = asJson(saved);
  if (!isJsonObject(json)) return { ok: false, violations: [notAForm] };
  const whole = completeness(form, json, options);
  const refused = whole.filter(({ code, path }) => refusedInDrafts.includes(code) || isTooLongToKeep(json, path));
  if (refused.length > 0) return { ok: false, violations: refused };
  return { ok: true, json: normaliseForm(form, json, true).json, completeness: whole };
}

/** What still keeps this draft from being submitted. */
export function completeness(form: FormClass, draft: unknown, options: ReadOptions = {}): readonly Violation[] {
  const read = readForm(form, draft, options);
  return read.ok ? [] : read.violations;
}

function isTooLongToKeep(json: JsonObject, path: string): boolean {
  let value: Json | undefined = json;
  for (const part of path.split('.')) value = isJsonObject(value) ? value[part] : Array.isArray(value) ? value[Number(part)] : undefined;
  return typeof value === 'string' && countCharacters(value) > longestDraftText;
}
