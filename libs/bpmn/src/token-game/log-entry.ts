import type { BilingualName } from '../model.js';

/** Everything an entry may be; another kind is no entry of a log. */
export const LOG_KINDS = ['entered', 'completed', 'cancelled', 'fired', 'taken', 'superseded', 'patched', 'extended', 'repaired'] as const;

export type LogKind = (typeof LOG_KINDS)[number];

/** One line of a case's business log, as far as tokens are concerned. */
export interface LogEntry {
  readonly seq: number;
  /** Position of the stimulus that led to it: a repair names positions. */
  readonly pos: number;
  readonly kind: LogKind;
  readonly process: string;
  /** Activations of the enclosing calls, outermost first. */
  readonly scope: readonly number[];
  readonly element: string;
  readonly activation: number;
  /** Member of a multi-instance task, else null. */
  readonly instance: string | null;
  /** For `taken` the sequence flow. */
  readonly flow: string | null;
  /** `entered`: members; `fired`: host; `completed`: result; `repaired`: the first position that is void. */
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Whether a log is a run of the diagrams; for an open case, the beginning of one that stands still where it may. */
export type Verdict =
  | { readonly conforms: true; readonly open: boolean }
  | Deviating;

/** The first entry that the diagrams do not allow, in words. */
export interface Deviating {
  readonly conforms: false;
  /** `seq` of the entry; of the last one when the log breaks off. */
  readonly at: number;
  readonly reason: BilingualName;
  /** What the log says; null when it breaks off instead. */
  readonly came: BilingualName | null;
  /** What the diagrams allow there. */
  readonly allowed: readonly BilingualName[];
}

/** The first thing in a log that the diagrams do not allow. */
export class Deviation extends Error {
  readonly reason: BilingualName;

  constructor(reason: BilingualName) {
    super(reason.en);
    this.reason = reason;
    this.name = 'Deviation';
  }
}

export function deviate(zh: string, en: string): never {
  throw new Deviation({ zh, en });
}
