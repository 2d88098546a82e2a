import type { DiagramElement, ProcessModel } from '@beian/bpmn';
import type { CaseFacts, LoggedEntry } from './case-facts.js';

/** Where an activation that the log entered stands after its last entry. */
export interface LoggedActivation {
  readonly entered: LoggedEntry;
  readonly element: DiagramElement;
  /** The entry that ended it as a whole; null while it is open. */
  readonly ended: LoggedEntry | null;
  /** Completions of single members. */
  readonly members: ReadonlyMap<string, LoggedEntry>;
}

/** A case with the diagrams it runs on, and its log sorted for questions. */
export interface ExaminedCase {
  readonly facts: CaseFacts;
  readonly models: ReadonlyMap<string, ProcessModel>;
  readonly activations: ReadonlyMap<number, LoggedActivation>;
  readonly elementOf: (entry: LoggedEntry) => DiagramElement | null;
  /** Whether a repair made an entry void. */
  readonly isVoid: (entry: LoggedEntry) => boolean;
}

/** Entries that tell of tokens; the others stand beside them. */
const moving: ReadonlySet<string> = new Set(['entered', 'completed', 'cancelled', 'fired', 'taken']);

export function movesToken({ kind }: LoggedEntry): boolean {
  return moving.has(kind);
}

export function examine(facts: CaseFacts, models: ReadonlyMap<string, ProcessModel>): ExaminedCase {
  const elementOf = ({ process, element }: LoggedEntry): DiagramElement | null => models.get(process)?.elements[element] ?? null;
  const activations = new Map<number, { entered: LoggedEntry; element: DiagramElement; ended: LoggedEntry | null; members: Map<string, LoggedEntry> }>();
  for (const entry of facts.log) {
    const element = elementOf(entry);
    if (entry.kind === 'entered' && element !== null) activations.set(entry.activation, { entered: entry, element, ended: null, members: answersLeft(activations.get(entry.activation)?.members, entry) });
    const open = activations.get(entry.activation);
    if (open === undefined || open.element.id !== entry.element || (entry.kind !== 'completed' && entry.kind !== 'cancelled')) continue;
    if (entry.instance === null) open.ended = entry;
    else open.members.set(entry.instance, entry);
  }
  return { facts, models, activations, elementOf, isVoid: voidBy(facts.log.filter(({ kind }) => kind === 'repaired')) };
}

/** A repair enters an activation again for the members whose answers it made void; those of the others stay. */
function answersLeft(members: ReadonlyMap<string, LoggedEntry> | undefined, { detail }: LoggedEntry): Map<string, LoggedEntry> {
  const asked = new Set(Array.isArray(detail['members']) ? detail['members'].map(String) : []);
  return new Map([...(members ?? [])].filter(([member]) => !asked.has(member)));
}

/** A repair makes everything void from the position it names up to its own. */
function voidBy(repairs: readonly LoggedEntry[]): (entry: LoggedEntry) => boolean {
  return ({ pos }) => repairs.some((repair) => Number(repair.detail['to']) <= pos && pos < repair.pos);
}
