import type { CivilDate } from '@beian/calendar';
import type { Violation } from '../declaration/bilingual.js';
import type { JsonObject } from '../kernel/protocol.js';
import { NOT_READ, WRONG_SHAPE, wrongShape } from './checks/shape.js';
import { formDescription } from './form.js';
import type { FormClass } from './form-class.js';
import { instantiate } from './instantiate.js';
import { asJson, isJsonObject } from './json.js';
import { normaliseForm } from './normalise-form.js';
import { unknownField, violationsOf } from './violations.js';

export type ReadForm<F extends object> =
  | { readonly ok: true; readonly form: F; readonly json: JsonObject }
  | { readonly ok: false; readonly violations: readonly Violation[] };

export interface ReadOptions {
  /** The civil date of the submission; without it dates of birth are not held against the present. */
  readonly today?: CivilDate;
}

/** Reads what was submitted: normalised, known fields only, every rule of the form kept; or all that is wrong at once. */
export function readForm<F extends object>(form: FormClass<F>, submitted: unknown, { today }: ReadOptions = {}): ReadForm<F> {
  const json = asJson(submitted);
  if (!isJsonObject(json)) return { ok: false, violations: [notAForm] };
  const normal = normaliseForm(form, json);
  const instance = instantiate(form, normal.json, today ?? null);
  const wrong = [...normal.unknown.map(unknownField), ...violationsOf(instance)];
  const violations = wrong.length > 0 ? wrong : (formDescription(form)?.check(instance) ?? []);
  return violations.length > 0 ? { ok: false, violations } : { ok: true, form: instance, json: normal.json };
}

/**
 * Reads a form that was accepted earlier. Rules are not asked again: what was accepted stays accepted when a later edition of
 * the rules is stricter. The same stored object is read once, since one transaction asks for its application again and again.
 */
export function restoreForm<F extends object>(form: FormClass<F>, accepted: JsonObject): F {
  const known = restored.get(accepted);
  if (known instanceof form) return known;
  const instance = restoreAnew(form, accepted);
  restored.set(accepted, instance);
  return instance;
}

const restored = new WeakMap<JsonObject, object>();

function restoreAnew<F extends object>(form: FormClass<F>, accepted: JsonObject): F {
  const instance = instantiate(form, normaliseForm(form, accepted).json, null);
  const wrong = violationsOf(instance).find(({ code }) => code === WRONG_SHAPE || code === NOT_READ);
  if (wrong) throw new TypeError(`The stored form ${form.name} does not fit its class at ${wrong.path}: ${wrong.message.en}`);
  return instance;
}

export const notAForm: Violation = { path: '', ...wrongShape('表单', 'a form'), rule: null };
