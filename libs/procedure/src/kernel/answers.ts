import type { ElementId, EventGatewayId, Following, ProcessModel } from '@beian/bpmn';
import { IllegalMove } from './faults.js';
import type { Outcome } from './protocol.js';
import type { Answer, Answers, OrInterrupted, ResultAt, Waited } from './step.js';
import type { Ended } from './waiting.js';

/** Holds what came from outside against the outcomes the diagram declares. */
export function asAnswer<D extends ProcessModel, Id extends ElementId<D>>(diagram: D, id: Id, outcome: Outcome): Answer<D, Id> {
  const { result, facts } = outcome;
  if (!isResultAt(diagram, id, result)) throw new IllegalMove(`${id} has no outcome ${result}`, id);
  return { by: id, result, facts };
}

/** The answer of the task, or the boundary event that interrupted it. */
export function asWaited<D extends ProcessModel, Id extends ElementId<D>>(diagram: D, id: Id, ended: Ended): Waited<D, Id> {
  if (ended.element.id === id) return asAnswer(diagram, id, ended.outcome);
  const interrupted = { by: ended.element.id };
  if (!isInterrupted(diagram, id, ended, interrupted)) throw new IllegalMove(`${ended.element.id} does not end ${id}`, id);
  return interrupted;
}

/** The answers of all members, or the boundary event that interrupted them. */
export function asAnswers<D extends ProcessModel, Id extends ElementId<D>>(diagram: D, id: Id, ended: Ended): Answers<D, Id> | OrInterrupted<D, Id> {
  if (ended.element.id === id) return { by: id, answers: ended.answers.map((outcome) => asAnswer(diagram, id, outcome)) };
  const interrupted = { by: ended.element.id };
  if (!isInterrupted(diagram, id, ended, interrupted)) throw new IllegalMove(`${ended.element.id} does not end ${id}`, id);
  return interrupted;
}

function isResultAt<D extends ProcessModel, Id extends ElementId<D>>(diagram: D, id: Id, value: unknown): value is ResultAt<D, Id> {
  const outcomes = diagram.elements[id]?.outcomes ?? [];
  return outcomes.length === 0 ? value === 'DONE' : outcomes.some((outcome) => outcome === value);
}

function isInterrupted<D extends ProcessModel, Id extends ElementId<D>>(_diagram: D, id: Id, { element }: Ended, _value: unknown): _value is OrInterrupted<D, Id> {
  return element.attachedTo === id && element.interrupting;
}

export function isFollowing<D extends ProcessModel, Id extends EventGatewayId<D>>(diagram: D, gateway: Id, value: string): value is Following<D, Id> & string {
  return diagram.elements[gateway]?.outgoing.some((flow) => diagram.flows[flow]?.target === value) ?? false;
}
