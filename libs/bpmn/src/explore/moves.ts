import type { DiagramElement, ProcessModel } from '../model.js';
import { withActive, without, withoutActive, type State } from './state.js';

/** Elements at which a token rests until something happens outside. */
export function isWaiting({ type, execution }: DiagramElement): boolean {
  return type === 'userTask' || type === 'receiveTask' || type === 'callActivity' || execution === 'activity'
    || type === 'intermediateCatchTimer' || type === 'intermediateCatchMessage' || type === 'eventBasedGateway';
}

/** A move that breaks the promise of one token a flow, one activation an element, or one end that counts. */
export class UnsafeMove extends Error {}

export class Moves {
  readonly #model: ProcessModel;
  readonly #counting: ReadonlySet<string>;
  readonly reached = new Set<string>();
  readonly taken = new Set<string>();

  constructor(model: ProcessModel, counting: ReadonlySet<string>) {
    this.#model = model;
    this.#counting = counting;
  }

  element(id: string): DiagramElement {
    const element = this.#model.elements[id];
    if (element === undefined) throw new UnsafeMove(`${id} does not exist`);
    return element;
  }

  /** A token starts at a start or boundary event. */
  emit(state: State, id: string): State {
    this.reached.add(id);
    return this.put(state, this.element(id).outgoing);
  }

  /** The token on a flow enters the element it leads to: every state that can follow. A join that still waits answers none. */
  arrive(state: State, flow: string): readonly State[] {
    const element = this.element(this.#model.flows[flow]?.target ?? '');
    if (element.type === 'parallelGateway') return this.#join(state, element);
    this.reached.add(element.id);
    const rest = without(state, [flow]);
    if (element.type === 'endEvent') return [this.#end(rest, element.id)];
    if (element.type === 'exclusiveGateway') return element.outgoing.map((taken) => this.put(rest, [taken]));
    if (!isWaiting(element)) return [this.put(rest, element.outgoing)];
    if (state.active.has(element.id)) throw new UnsafeMove(`two tokens in ${element.id}`);
    return [withActive(rest, element.id, new Set())];
  }

  /** Everything that can happen to a waiting activity from outside: it is done, or an event interrupts or accompanies it. */
  happen(state: State, id: string): readonly State[] {
    const element = this.element(id);
    const rest = withoutActive(state, id);
    if (element.type === 'eventBasedGateway') return element.outgoing.map((flow) => this.#caught(rest, flow));
    const next = [this.put(rest, element.outgoing)];
    for (const boundary of Object.values(this.#model.elements)) {
      if (boundary.attachedTo !== id) continue;
      const fired = state.active.get(id) ?? new Set();
      if (boundary.interrupting) next.push(this.emit(rest, boundary.id));
      else if (!fired.has(boundary.id)) next.push(this.emit(withActive(state, id, new Set([...fired, boundary.id])), boundary.id));
    }
    return next;
  }

  put(state: State, flows: readonly string[]): State {
    for (const flow of flows) {
      if (state.tokens.has(flow)) throw new UnsafeMove(`two tokens on ${flow}`);
      this.taken.add(flow);
    }
    return { ...state, tokens: new Set([...state.tokens, ...flows]) };
  }

  #join(state: State, gateway: DiagramElement): readonly State[] {
    if (!gateway.incoming.every((flow) => state.tokens.has(flow))) return [];
    this.reached.add(gateway.id);
    return [this.put(without(state, gateway.incoming), gateway.outgoing)];
  }

  #caught(state: State, flow: string): State {
    const event = this.element(this.#model.flows[flow]?.target ?? '');
    this.taken.add(flow);
    this.reached.add(event.id);
    return this.put(state, event.outgoing);
  }

  #end(state: State, id: string): State {
    if (!this.#counting.has(id)) return state;
    if (state.ended !== null) throw new UnsafeMove(`ends twice, at ${state.ended} and at ${id}`);
    return { ...state, ended: id };
  }
}
