import type { ModdleNode } from 'bpmn-moddle';
import type { ElementType } from '../model.js';
import { nodeAt, nodesAt } from './node-access.js';

const PLAIN: Readonly<Record<string, ElementType>> = {
  'bpmn:EndEvent': 'endEvent',
  'bpmn:UserTask': 'userTask',
  'bpmn:ServiceTask': 'serviceTask',
  'bpmn:SendTask': 'sendTask',
  'bpmn:ReceiveTask': 'receiveTask',
  'bpmn:BusinessRuleTask': 'businessRuleTask',
  'bpmn:CallActivity': 'callActivity',
  'bpmn:ExclusiveGateway': 'exclusiveGateway',
  'bpmn:ParallelGateway': 'parallelGateway',
  'bpmn:EventBasedGateway': 'eventBasedGateway',
};

const EVENTS: Readonly<Record<string, Readonly<Record<string, ElementType>>>> = {
  'bpmn:StartEvent': { none: 'startEvent', 'bpmn:MessageEventDefinition': 'startEvent', 'bpmn:TimerEventDefinition': 'startEvent' },
  'bpmn:EndEvent': { none: 'endEvent' },
  'bpmn:IntermediateCatchEvent': { 'bpmn:TimerEventDefinition': 'intermediateCatchTimer', 'bpmn:MessageEventDefinition': 'intermediateCatchMessage' },
  'bpmn:BoundaryEvent': { 'bpmn:TimerEventDefinition': 'boundaryTimer', 'bpmn:MessageEventDefinition': 'boundaryMessage' },
};

/** Null for everything outside the subset: scripts, inclusive gateways, loops, embedded sub-processes, other event definitions. */
export function elementType(node: ModdleNode): ElementType | null {
  const events = EVENTS[node.$type];
  if (events !== undefined) return eventType(node, events);
  if (node.$type === 'bpmn:SubProcess') return node.get('triggeredByEvent') === true ? 'eventSubProcess' : null;
  const type = PLAIN[node.$type] ?? null;
  const loop = nodeAt(node, 'loopCharacteristics');
  return loop === null || isParallelMultiInstance(node, loop) ? type : null;
}

function isParallelMultiInstance(node: ModdleNode, loop: ModdleNode): boolean {
  return node.$type === 'bpmn:UserTask' && loop.$type === 'bpmn:MultiInstanceLoopCharacteristics' && loop.get('isSequential') !== true;
}

function eventType(node: ModdleNode, events: Readonly<Record<string, ElementType>>): ElementType | null {
  const definitions = nodesAt(node, 'eventDefinitions');
  return definitions.length > 1 ? null : (events[definitions[0]?.$type ?? 'none'] ?? null);
}
