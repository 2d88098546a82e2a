import type { DiagramElement, ProcessModel } from '../model.js';
import { countingEnds } from '../explore/counting-ends.js';
import { deviate } from './log-entry.js';

/** An activation that was entered and is neither completed nor cancelled. */
export interface OpenActivation {
  readonly element: DiagramElement;
  /** Members of a multi-instance task that have not answered yet; null for any other activity. */
  readonly unanswered: Set<string> | null;
  /** Non-interrupting timers that have fired already. */
  readonly fired: Set<string>;
  /** For a catch event behind an event-based gateway, the activation of the gateway. */
  readonly gateway: number | null;
}

const COUNTING = new WeakMap<ProcessModel, ReadonlySet<string>>();

function countingEndsOf(model: ProcessModel): ReadonlySet<string> {
  const known = COUNTING.get(model) ?? countingEnds(model);
  COUNTING.set(model, known);
  return known;
}

/** One run of one process, the case itself or an activation of a call: where its tokens are. */
export class Run {
  readonly model: ProcessModel;
  readonly path: readonly number[];
  readonly caller: Run | null;
  /** The call activity that opened this run. */
  readonly call: string | null;
  readonly tokens = new Set<string>();
  readonly open = new Map<number, OpenActivation>();
  /** Start event that must come next: the process's own, later that of an event sub-process. */
  awaitedStart: string | null;
  ended: string | null = null;
  /** Whether a completion has closed the withdrawal. */
  withdrawalClosed = false;

  constructor(model: ProcessModel, path: readonly number[], caller: Run | null, call: string | null) {
    this.model = model;
    this.path = path;
    this.caller = caller;
    this.call = call;
    this.awaitedStart = this.startIn(null);
  }

  element(id: string): DiagramElement {
    return this.model.elements[id] ?? deviate(`图中没有元素 ${id}`, `The diagram has no element ${id}`);
  }

  startIn(parent: string | null): string {
    const start = Object.values(this.model.elements).find((element) => element.type === 'startEvent' && element.parent === parent);
    return start?.id ?? deviate(`流程 ${this.model.id} 没有开始事件`, `Process ${this.model.id} has no start event`);
  }

  /** Takes the token that must lie before an element; a parallel gateway takes one from every incoming flow. */
  consume(element: DiagramElement): void {
    const waiting = element.incoming.filter((flow) => this.tokens.has(flow));
    const needed = element.type === 'parallelGateway' ? element.incoming.length : 1;
    if (waiting.length < needed || needed === 0) deviate(`没有令牌可进入 ${element.id}`, `No token can enter ${element.id}`);
    for (const flow of waiting.slice(0, needed)) this.tokens.delete(flow);
  }

  produce(flows: readonly string[]): void {
    for (const flow of flows) {
      if (this.tokens.has(flow)) deviate(`连线 ${flow} 上已有令牌`, `There is a token on ${flow} already`);
      this.tokens.add(flow);
    }
  }

  reachEnd(id: string): void {
    if (!countingEndsOf(this.model).has(id)) return;
    if (this.ended !== null) deviate(`流程已在 ${this.ended} 结束，又到达 ${id}`, `The process ended at ${this.ended} and again at ${id}`);
    this.ended = id;
  }

  /** All tokens consumed and one end that counts reached. */
  get isComplete(): boolean {
    return this.tokens.size === 0 && this.open.size === 0 && this.awaitedStart === null && this.ended !== null;
  }

  /** Nothing moves by itself: every token waits in an activity or before a join that is not complete. */
  get restless(): string | null {
    if (this.awaitedStart !== null) return this.awaitedStart;
    for (const flow of this.tokens) {
      const target = this.element(this.model.flows[flow]?.target ?? '');
      if (target.type !== 'parallelGateway' || target.incoming.every((incoming) => this.tokens.has(incoming))) return target.id;
    }
    return null;
  }
}
