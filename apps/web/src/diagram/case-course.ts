import type { TimelineEntry } from '../api/cases.js';

export type StepState = 'done' | 'current' | 'cancelled' | 'ahead';

/** One time that a token came to an element. */
export interface Passage {
  readonly activation: number;
  readonly element: string;
  readonly state: Exclude<StepState, 'ahead'>;
  readonly since: string | null;
  readonly until: string | null;
  /** Somebody moved the case by hand and so ended or voided it. */
  readonly repaired: boolean;
  /** What the log says of it, in order: with who acted and what he filled in. */
  readonly entries: readonly TimelineEntry[];
}

/** One run of one process within the case. */
export interface ScopeCourse {
  readonly key: string;
  readonly processId: string;
  readonly scope: readonly number[];
  readonly passages: readonly Passage[];
  /** Flows that gateways chose. */
  readonly chosen: ReadonlySet<string>;
}

export interface Course {
  readonly scopes: readonly ScopeCourse[];
  /** The last entry it was told by; null before the first one. */
  readonly at: TimelineEntry | null;
}

export const keyOf = (scope: readonly number[]): string => scope.join('/');

interface OpenScope {
  readonly processId: string;
  readonly scope: readonly number[];
  readonly passages: Map<number, Passage>;
  /** With the position at which it was chosen. */
  readonly chosen: Map<string, number>;
}

const NO_MOVE: ReadonlySet<string> = new Set(['superseded', 'patched', 'incident', 'repaired']);

/** Where the case stood after the entry with this number; without one, where it stands now. */
export function courseUntil(entries: readonly TimelineEntry[], seq = Number.POSITIVE_INFINITY): Course {
  const scopes = new Map<string, OpenScope>();
  const told = entries.filter((entry) => entry.seq <= seq);
  for (const entry of told) {
    if (entry.kind === 'repaired') voidFrom(scopes, Number(entry.detail['to']));
    if (NO_MOVE.has(entry.kind)) continue;
    const key = keyOf(entry.scope);
    const open = scopes.get(key) ?? { processId: entry.processId, scope: entry.scope, passages: new Map<number, Passage>(), chosen: new Map<string, number>() };
    scopes.set(key, open);
    if (entry.flow) open.chosen.set(entry.flow, entry.pos);
    open.passages.set(entry.activation, passageAfter(open.passages.get(entry.activation), entry));
  }
  return {
    at: told.at(-1) ?? null,
    scopes: [...scopes].map(([key, { passages, chosen, ...scope }]) => ({ ...scope, key, chosen: new Set(chosen.keys()), passages: [...passages.values()] })),
  };
}

/** A repair takes back what followed from a position on: it did happen, but it counts no more. */
function voidFrom(scopes: ReadonlyMap<string, OpenScope>, to: number): void {
  for (const { passages, chosen } of scopes.values()) {
    for (const [flow, pos] of chosen) if (pos >= to) chosen.delete(flow);
    for (const [activation, passage] of passages) {
      if (passage.entries.some(({ kind, pos }) => kind !== 'entered' && pos >= to)) passages.set(activation, { ...passage, state: 'cancelled', repaired: true });
    }
  }
}

/** The whole of a multi-instance step is over when the log says so without a member. */
function passageAfter(before: Passage | undefined, entry: TimelineEntry): Passage {
  const passage: Passage = before ?? { activation: entry.activation, element: entry.element, state: 'done', since: null, until: null, repaired: false, entries: [] };
  const entries = [...passage.entries, entry];
  const at = entry.legalAt;
  if (entry.kind === 'entered') return { ...passage, entries, state: 'current', since: at };
  if (entry.instance !== null || entry.kind === 'extended') return { ...passage, entries };
  const repaired = passage.repaired || (entry.kind === 'cancelled' && entry.detail['by'] === 'repair');
  return { ...passage, entries, repaired, state: entry.kind === 'cancelled' ? 'cancelled' : 'done', until: at };
}

/** The state an element is drawn in: where it stands now counts more than how often it was passed. */
export function stateOf(passages: readonly Passage[]): StepState {
  if (passages.length === 0) return 'ahead';
  if (passages.some(({ state }) => state === 'current')) return 'current';
  return passages.at(-1)?.state ?? 'ahead';
}

export const passagesOf = (course: ScopeCourse | undefined, element: string): readonly Passage[] => course?.passages.filter((passage) => passage.element === element) ?? [];

/** Whether somebody moved the case by hand here. */
export const wasRepaired = (passages: readonly Passage[]): boolean => passages.some(({ repaired }) => repaired);
