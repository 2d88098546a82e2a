import type { DiagramElement, ElementType, ProcessModel } from '@beian/bpmn';
import type { Usage } from './course-reading.js';

const BY_TYPE: Readonly<Record<ElementType, Usage | null>> = {
  startEvent: null, endEvent: 'end', userTask: 'task', serviceTask: 'service', sendTask: 'send', receiveTask: 'task', businessRuleTask: 'rule',
  callActivity: 'call', exclusiveGateway: 'choose', parallelGateway: 'fork', eventBasedGateway: 'first', intermediateCatchTimer: 'timer',
  intermediateCatchMessage: 'message', boundaryTimer: 'compared', boundaryMessage: 'compared', eventSubProcess: 'withdrawable',
};

/** How code has to use an element; null for what the kernel passes itself (starts and merges). */
export function expectedUsage(model: ProcessModel, element: DiagramElement): Usage | null {
  const { type, outgoing, multiInstance, attachedTo, interrupting } = element;
  if (type === 'exclusiveGateway' && outgoing.length < 2) return null;
  if (type === 'parallelGateway' && outgoing.length < 2) return 'join';
  if (type === 'userTask' && multiInstance) return 'each';
  if (attachedTo !== null && !interrupting) return 'reminder';
  return racesOf(model, element) === null ? BY_TYPE[type] : 'compared';
}

/** The event-based gateway that an event stands behind, else null. */
export function racesOf(model: ProcessModel, element: DiagramElement): DiagramElement | null {
  const sources = element.incoming.map((flow) => model.elements[model.flows[flow]?.source ?? '']);
  return sources.find((source) => source?.type === 'eventBasedGateway') ?? null;
}

/** Whether every flow that leaves the element has to be written in code. */
export function flowsAreWritten({ type, outgoing }: DiagramElement): boolean {
  return outgoing.length > 1 && (type === 'exclusiveGateway' || type === 'parallelGateway');
}
