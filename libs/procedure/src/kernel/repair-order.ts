import { UnknownStimulus } from './faults.js';
import type { ActivationName, Json, JsonObject, LoggedMove, RepairOrder, Stimulus } from './protocol.js';

/** What closed an activation that a repair cancelled or made void. */
export const byRepair = 'repair';

export interface RepairWish {
  /** First position that becomes void; the next free one when nothing does. */
  readonly to: number;
  /** Open activations to be taken up anew although nothing of them becomes void. */
  readonly renew: readonly number[];
  /** The highest serial ever given out: by void positions too, and by rules that were asked without their position being applied. */
  readonly serial: number;
}

/** Plans a repair from what is effective: which open activations stay, which are cancelled. */
export function planRepair(moves: readonly LoggedMove[], stimuli: readonly Stimulus[], { to, renew, serial }: RepairWish): RepairOrder {
  const [now, before] = [openAfter(moves), openAfter(moves.filter(({ pos }) => pos < to))];
  const touched = new Set([
    ...renew,
    ...stimuli.filter(({ pos }) => pos >= to).map(({ activation }) => activation),
    ...moves.flatMap(({ pos, detail }) => (pos >= to && typeof detail['host'] === 'number' ? [detail['host']] : [])),
    // An earlier repair that becomes void itself had taken them up anew.
    ...moves.flatMap(({ pos, kind, activation }) => (pos >= to && kind === 'entered' ? [activation] : [])),
  ]);
  const staying = [...before.keys()].filter((activation) => now.has(activation) && !touched.has(activation));
  const isKept = (name: ActivationName): boolean => staying.includes(name.activation) && name.scope.every((call) => staying.includes(call));
  const cancelled = [...now.values()].filter((name) => !isKept(name)).sort((a, b) => b.scope.length - a.scope.length || b.activation - a.activation);
  return {
    to, serial, cancelled, kept: [...before.values()].filter((name) => now.has(name.activation) && isKept(name)).map(({ activation }) => activation).sort((a, b) => a - b),
  };
}

/** Open activations by their serial: entered and neither completed nor cancelled since. */
export function openAfter(moves: readonly LoggedMove[]): ReadonlyMap<number, ActivationName> {
  const open = new Map<number, ActivationName>();
  for (const { kind, process, scope, element, activation, instance } of moves) {
    if (instance !== null) continue;
    if (kind === 'entered') open.set(activation, { process, scope, element, activation });
    if (kind === 'completed' || kind === 'cancelled') open.delete(activation);
  }
  return open;
}

/** As the stimulus carries it. */
export function repairFacts({ to, serial, cancelled, kept }: RepairOrder): JsonObject {
  return { to, serial, kept, cancelled: cancelled.map(({ process, scope, element, activation }) => ({ process, scope, element, activation })) };
}

export function readRepair({ element, outcome: { facts } }: Stimulus): RepairOrder {
  const { to, serial, cancelled, kept } = facts;
  if (typeof to !== 'number' || typeof serial !== 'number' || !isList(cancelled) || !isNumbers(kept)) throw new UnknownStimulus('a repair does not say what it repairs', element);
  return { to, serial, kept, cancelled: cancelled.map((name) => readName(name, element)) };
}

function readName(value: Json, repaired: string): ActivationName {
  if (typeof value === 'object' && value !== null && !isList(value)) {
    const { process, scope, element, activation } = value;
    if (typeof process === 'string' && isNumbers(scope) && typeof element === 'string' && typeof activation === 'number') return { process, scope, element, activation };
  }
  throw new UnknownStimulus('a repair cancels something that it does not name', repaired);
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isNumbers(value: Json | undefined): value is readonly number[] {
  return isList(value) && value.every((item) => typeof item === 'number');
}
