import type { ProcessModel } from '../model.js';
import { countingEnds } from './counting-ends.js';
import { Moves, UnsafeMove } from './moves.js';
import { EMPTY_STATE, keyOf, type State } from './state.js';

export interface Exploration {
  /** Distinct states seen. */
  readonly states: number;
  /** What can go wrong, with the state in which it does. */
  readonly faults: readonly string[];
  /** Elements and flows that no run reaches. */
  readonly unreached: readonly string[];
}

/**
 * Plays every run that the diagram allows: every answer, every order, every timer and message at any time, withdrawal at any
 * time. A called process may answer anything.
 */
export function explore(model: ProcessModel): Exploration {
  const moves = new Moves(model, countingEnds(model));
  const faults = new Set<string>();
  const seen = new Set<string>();
  const open: State[] = guarded(() => startStates(model, moves), faults);
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    const key = keyOf(state);
    if (seen.has(key)) continue;
    seen.add(key);
    open.push(...successors(state, moves, model, faults));
  }
  for (const fault of endFaults(model)) faults.add(fault);
  return { states: seen.size, faults: [...faults], unreached: unreached(model, moves) };
}

function startStates(model: ProcessModel, moves: Moves): State[] {
  return Object.values(model.elements).filter(({ type, parent }) => type === 'startEvent' && parent === null).map(({ id }) => moves.emit(EMPTY_STATE, id));
}

function successors(state: State, moves: Moves, model: ProcessModel, faults: Set<string>): readonly State[] {
  const automatic = [...state.tokens].flatMap((flow) => guarded(() => moves.arrive(state, flow), faults));
  if (automatic.length > 0) return automatic;
  if (state.active.size > 0) return [...[...state.active.keys()].flatMap((id) => guarded(() => moves.happen(state, id), faults)), ...withdrawn(moves, model)];
  if (state.tokens.size > 0) faults.add(`deadlock with tokens on ${[...state.tokens].sort().join(', ')}`);
  else if (state.ended === null) faults.add('the last token ends where nothing counts');
  return [];
}

/** A withdrawal takes every token away, whatever was going on. */
function withdrawn(moves: Moves, model: ProcessModel): readonly State[] {
  return Object.values(model.elements).filter(({ type }) => type === 'eventSubProcess').flatMap(({ id: parent }) => {
    moves.reached.add(parent);
    return Object.values(model.elements).filter((inner) => inner.parent === parent && inner.type === 'startEvent').map(({ id }) => moves.emit(EMPTY_STATE, id));
  });
}

/** In a process that answers a result, exactly the ends that count carry one. */
function endFaults(model: ProcessModel): readonly string[] {
  const ends = Object.values(model.elements).filter(({ type }) => type === 'endEvent');
  if (ends.every(({ result }) => result === null)) return [];
  const counting = countingEnds(model);
  return ends.filter(({ id, result, parent }) => parent === null && counting.has(id) !== (result !== null)).map(({ id }) => `${id} counts without a result, or has one without counting`);
}

function unreached(model: ProcessModel, moves: Moves): readonly string[] {
  return [...Object.keys(model.elements).filter((id) => !moves.reached.has(id)), ...Object.keys(model.flows).filter((id) => !moves.taken.has(id))];
}

function guarded<T>(step: () => readonly T[], faults: Set<string>): T[] {
  try {
    return [...step()];
  } catch (cause) {
    if (!(cause instanceof UnsafeMove)) throw cause;
    faults.add(cause.message);
    return [];
  }
}
