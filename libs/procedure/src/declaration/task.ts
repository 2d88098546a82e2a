import { restoreForm } from '../forms/read-form.js';
import type { FormClass } from '../forms/form-class.js';
import type { JsonObject, Outcome } from '../kernel/protocol.js';
import type { Violation } from './bilingual.js';
import type { CheckContext, EffectContext } from './context.js';
import type { TaskDeclaration } from './process.js';

/** A task as its author writes it: the closures see the form's class, not JSON. */
export interface TaskParts<F extends object> {
  /** Unless said otherwise: what was chosen in the field `outcome`, DONE for a form without one. */
  readonly outcome?: (form: F) => Outcome;
  readonly check?: (context: CheckContext, form: F) => Promise<readonly Violation[]>;
  readonly entered?: (context: EffectContext) => Promise<void>;
  readonly completed?: (context: EffectContext, form: F) => Promise<void>;
  readonly notBy?: readonly string[];
  readonly notByRoles?: readonly string[];
  readonly prefill?: (context: CheckContext) => Promise<JsonObject>;
}

export function task<F extends object>(form: FormClass<F>, parts: TaskParts<F> = {}): TaskDeclaration {
  const read = (json: JsonObject): F => restoreForm(form, json);
  const { outcome = chosenOutcome } = parts;
  return {
    form,
    notBy: parts.notBy ?? [],
    notByRoles: parts.notByRoles ?? [],
    outcome: (json) => outcome(read(json)),
    check: async (context, json) => (await parts.check?.(context, read(json))) ?? [],
    entered: async (context) => parts.entered?.(context),
    completed: async (context, json) => parts.completed?.(context, read(json)),
    prefill: async (context) => (await parts.prefill?.(context)) ?? {},
  };
}

/** An outcome without facts. */
export function result(name: string, facts: JsonObject = {}): Outcome {
  return { result: name, facts };
}

/** What elements without declared outcomes answer. */
export const DONE = 'DONE';

function chosenOutcome(form: object): Outcome {
  const chosen: unknown = Reflect.get(form, 'outcome');
  return result(typeof chosen === 'string' ? chosen : DONE);
}
