/**
 * What the kernel (in the workflow) and the facts (in PostgreSQL) say to each other.
 * Only ids, outcomes and dates travel here: no names, no personal data, no documents.
 */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

export type StimulusKind = 'start' | 'act' | 'withdrawal' | 'message' | 'timer' | 'service' | 'repair';

/** One stored fact that can move a case. Positions are gap-free per case and in legal order. */
export interface Stimulus {
  readonly pos: number;
  readonly kind: StimulusKind;
  /** Element that waits for it; the message name for kind `message`. */
  readonly element: string;
  /**
   * Serial of the activation that waits for it: for a boundary timer its host's; 0 for `start`, `withdrawal` and `message`.
   */
  readonly activation: number;
  /** Member of a multi-instance task, else null. */
  readonly instance: string | null;
  readonly outcome: Outcome;
}

/** What a person, a service or a rule answered: one of the element's declared outcomes and what the course needs beside it. */
export interface Outcome {
  readonly result: string;
  readonly facts: JsonObject;
}

/**
 * Which moves an element leaves in the log. Every activation takes the next case-wide serial.
 *
 * | element | moves |
 * | --- | --- |
 * | start, end, send task, transaction service, rule, parallel gateway (fork; join once all arrived) | `completed` |
 * | exclusive gateway (also a merge) | `taken` with the flow |
 * | user and receive task, activity service, call, catch event | `entered`, then `completed` or `cancelled` |
 * | multi-instance task | `entered` (detail.members), `completed` per member (instance), `completed` (instance null) |
 * | event-based gateway | `entered`, `entered` per catch event; winner `completed`, losers `cancelled`, gateway `completed` |
 * | boundary event | `fired` with an activation of its own (detail.host = activation of its host); interrupting: then the host is `cancelled` |
 * | event sub-process | inner activations `cancelled` innermost first, then `fired`, then its start event `completed` |
 * | repair | `repaired` (detail.to), what does not stay `cancelled` innermost first, what waits again `entered` with the activation it had |
 *
 * Flows of other elements than exclusive gateways are implied: they have one outgoing flow, or all are taken (fork).
 */
export type MoveKind = 'entered' | 'completed' | 'cancelled' | 'fired' | 'taken' | 'superseded' | 'patched' | 'repaired';

/** One step of a token, as the business log keeps it. */
export interface Move {
  readonly kind: MoveKind;
  readonly process: string;
  /** Activations of the enclosing calls, outermost first; empty at top level. */
  readonly scope: readonly number[];
  /** Element id; for `taken` the source element; for `superseded` what the stimulus was for; for `patched` the patch id. */
  readonly element: string;
  readonly activation: number;
  /** Member of a multi-instance task, else null. */
  readonly instance: string | null;
  /** Sequence flow for `taken`, else null. */
  readonly flow: string | null;
  /** `entered`: input of a call, members of a multi-instance; `completed`: the result; `cancelled`/`superseded`: by what. */
  readonly detail: JsonObject;
}

/** A move with the position it was committed at. */
export interface LoggedMove extends Move {
  readonly pos: number;
}

/** An activation as the log names it. */
export type ActivationName = Pick<Move, 'process' | 'scope' | 'element' | 'activation'>;

/**
 * What a stimulus of kind `repair` carries as its facts. The case goes on from the state before position `to`: the effective positions
 * from there to the repair are void, stored and logged as before but never fed to a run again.
 */
export interface RepairOrder {
  readonly to: number;
  /** The highest serial used so far, by whatever became void too; new activations are numbered above it. */
  readonly serial: number;
  /** What is open and does not stay as it is, innermost and latest first. */
  readonly cancelled: readonly ActivationName[];
  /** Activations open before `to` and now, which nothing void has touched: task, deadline and draft stay. */
  readonly kept: readonly number[];
}

/** Everything one stimulus led to, until every branch waits again. */
export interface Advance {
  readonly caseId: string;
  readonly pos: number;
  readonly moves: readonly Move[];
  /** SHA-256 of the moves in canonical form, hex. */
  readonly digest: string;
  /** The end event of the top-level process when the case is over, else null. */
  readonly ended: string | null;
}

export interface Advanced {
  /** Digest as stored for this position; differs from the sent one when the position was already applied with other moves. */
  readonly digest: string;
  /** Earliest armed instant of the case: real UTC instant and its distance now; null when no timer is armed. */
  readonly alarm: Alarm | null;
  /** A repair made the position void before it was applied: nothing was written, the case needs a new run. */
  readonly overtaken?: true;
}

export interface Alarm {
  readonly at: string;
  readonly inMs: number;
}

export interface RuleQuestion {
  readonly caseId: string;
  readonly process: string;
  readonly element: string;
  readonly activation: number;
  readonly scope: readonly number[];
  /** Input of the enclosing call, which may be opened in this very step and not yet be written; empty at top level. */
  readonly input: JsonObject;
}

/** An asynchronous service step: what is not SQL. Its end is a stimulus of kind `service`. */
export interface ServiceOrder {
  readonly caseId: string;
  readonly process: string;
  readonly element: string;
  readonly activation: number;
  readonly scope: readonly number[];
}

export interface IncidentReport {
  readonly caseId: string;
  readonly pos: number;
  readonly kind: 'illegal-move' | 'digest-mismatch' | 'author-error' | 'unknown-stimulus';
  readonly message: string;
  readonly element: string | null;
}

/** Parameters of the procedure pinned at the start of the case. */
export type PinnedParameters = Readonly<Record<string, number | boolean | string>>;

/** Argument of a case's workflow. */
export interface CaseRun {
  readonly caseId: string;
  readonly parameters: PinnedParameters;
  /** The effective stimuli already known to the starter, pos 1 first: void positions are left out. */
  readonly known: readonly Stimulus[];
  /** Positions 1…appliedPos are fed without writing (resume); 0 on a first start. */
  readonly appliedPos: number;
  /** Digests of positions 1…appliedPos as stored, empty for void ones, and patches answered true with the position they were answered at. */
  readonly digests: readonly string[];
  readonly patches: readonly { readonly id: string; readonly pos: number }[];
  /** Rule answers recorded so far, by `${element}:${activation}`. */
  readonly answers: Readonly<Record<string, Outcome>>;
  /** How often this case was already resumed because of a digest that differed at the same position. */
  readonly mismatches: number;
}
