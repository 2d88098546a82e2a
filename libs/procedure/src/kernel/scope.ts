import type { DiagramElement, DiagramFlow, ProcessModel } from '@beian/bpmn';
import { IllegalMove } from './faults.js';
import type { JsonObject } from './protocol.js';

/** One run of one process: the case itself, or an activation of a call. */
export class Scope {
  /** Tokens alive in this run besides the one that came in: branches after non-interrupting timers. */
  detached = 0;
  onDetachedEnd: (() => void) | null = null;
  /** End event reached with a result (or, at top level, the end of the case). */
  end: string | null = null;

  constructor(
    readonly model: ProcessModel,
    readonly path: readonly number[],
    /** Ids of the call activities on the way here, outermost first. */
    readonly calls: readonly string[],
    readonly input: JsonObject,
  ) {}

  reachedEnd(id: string): void {
    if (this.end !== null) throw new IllegalMove(`${this.model.id} ended twice: at ${this.end} and at ${id}`, id);
    this.end = id;
  }

  detachedEnded(): void {
    this.detached--;
    if (this.detached === 0) this.onDetachedEnd?.();
  }

  element(id: string): DiagramElement {
    const element = this.model.elements[id];
    if (element === undefined) throw new IllegalMove(`${this.model.id} has no element ${id}`, id);
    return element;
  }

  flow(id: string): DiagramFlow {
    const flow = this.model.flows[id];
    if (flow === undefined) throw new IllegalMove(`${this.model.id} has no flow ${id}`, id);
    return flow;
  }

  onlyFlowFrom(element: DiagramElement): string | null {
    if (element.outgoing.length > 1) throw new IllegalMove(`${element.id} has several outgoing flows`, element.id);
    return element.outgoing[0] ?? null;
  }

  /** Boundary events attached to an element, in the order of the diagram. */
  boundariesOf(host: string): readonly DiagramElement[] {
    return Object.values(this.model.elements).filter((element) => element.attachedTo === host);
  }

  startIn(parent: string | null): DiagramElement {
    const starts = Object.values(this.model.elements).filter((element) => element.type === 'startEvent' && element.parent === parent);
    const [start] = starts;
    if (start === undefined || starts.length > 1) throw new IllegalMove(`${parent ?? this.model.id} needs exactly one start event`, parent);
    return start;
  }
}
