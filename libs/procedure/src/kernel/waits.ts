import type { DiagramElement } from '@beian/bpmn';
import type { JsonObject, Outcome, Stimulus } from './protocol.js';
import type { Branch } from './scheduler.js';
import type { Scope } from './scope.js';

/** An activation that was entered and is neither completed nor cancelled. */
export interface OpenActivation {
  readonly activation: number;
  readonly element: DiagramElement;
  readonly scope: Scope;
  readonly branch: Branch;
  /** As its `entered` move had it. */
  readonly detail: JsonObject;
}

/** An open activation that a stimulus can move. */
export interface Wait extends OpenActivation {
  /** Members of a multi-instance task still to answer, in entry order; null for a single task. */
  readonly members: Map<string, Outcome | null> | null;
  /** Non-interrupting boundary events that have fired already. */
  readonly fired: Set<string>;
  accept(stimulus: Stimulus): void;
  boundary(element: DiagramElement): void;
}
