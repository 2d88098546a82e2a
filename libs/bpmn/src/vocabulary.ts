import type { DueRule, ProcessModel } from './model.js';

/** The names that diagrams may use; everything else in them is a mistake. */
export interface Vocabulary {
  readonly roles: readonly string[];
  readonly states: readonly string[];
  readonly parameters: readonly string[];
  readonly anchors: readonly string[];
  /** Ids of the processes that can be called. */
  readonly processes: readonly string[];
}

/** What a set of diagrams really uses, for holding a procedure's declaration against it. */
export interface UsedNames extends Vocabulary {
  readonly documents: readonly string[];
  readonly rules: readonly string[];
  readonly messages: readonly string[];
}

export function namesUsedBy(models: readonly ProcessModel[]): UsedNames {
  const elements = models.flatMap((model) => Object.values(model.elements));
  const dueRules = elements.flatMap(({ due, timer }) => [due, timer]).filter((rule): rule is DueRule => rule !== null);
  return {
    roles: sorted(elements.flatMap(({ roles }) => roles)),
    states: sorted(elements.map(({ state }) => state)),
    parameters: sorted([...dueRules.map(({ parameter }) => parameter), ...elements.map(({ activeWhen }) => activeWhen)]),
    anchors: sorted(dueRules.map(({ anchor }) => anchor)),
    processes: sorted(elements.map(({ calledProcess }) => calledProcess)),
    documents: sorted(elements.flatMap(({ documents }) => documents)),
    rules: sorted(elements.flatMap(({ rules }) => rules)),
    messages: sorted(elements.map(({ message }) => message)),
  };
}

function sorted(names: readonly (string | null)[]): readonly string[] {
  return [...new Set(names.filter((name): name is string => name !== null))].sort();
}
