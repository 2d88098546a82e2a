/** Where all tokens of one process stand, as immutable data. */
export interface State {
  /** Waiting activities with the non-interrupting events that have fired on them. */
  readonly active: ReadonlyMap<string, ReadonlySet<string>>;
  /** Flows that hold a token: those an element will take at once, and those waiting before a join. */
  readonly tokens: ReadonlySet<string>;
  /** The end that counts, once reached. */
  readonly ended: string | null;
}

export const EMPTY_STATE: State = { active: new Map(), tokens: new Set(), ended: null };

/** The same text for the same state. */
export function keyOf({ active, tokens, ended }: State): string {
  const activities = [...active].map(([id, fired]) => `${id}(${[...fired].sort().join(' ')})`).sort();
  return [activities.join(','), [...tokens].sort().join(','), ended ?? ''].join('|');
}

export function without(state: State, flows: readonly string[]): State {
  return { ...state, tokens: new Set([...state.tokens].filter((flow) => !flows.includes(flow))) };
}

export function withActive(state: State, id: string, fired: ReadonlySet<string>): State {
  return { ...state, active: new Map(state.active).set(id, fired) };
}

export function withoutActive(state: State, id: string): State {
  const active = new Map(state.active);
  active.delete(id);
  return { ...state, active };
}
