import type { ModdleNode } from 'bpmn-moddle';

/**
 * How a token stands at an element: it passes, it waits for something outside, it waits for a called process, it waits for the
 * first of several events, it is such an event, or the element is a boundary event.
 */
export type Kind = 'passed' | 'waits' | 'call' | 'race' | 'catch' | 'boundary';

const BY_TYPE: Readonly<Record<string, Kind>> = {
  'bpmn:UserTask': 'waits', 'bpmn:ReceiveTask': 'waits', 'bpmn:CallActivity': 'call', 'bpmn:EventBasedGateway': 'race',
  'bpmn:IntermediateCatchEvent': 'catch', 'bpmn:BoundaryEvent': 'boundary',
};

/** Read from the file itself, not from our model of it; null for a flow. */
export function kindOf(node: ModdleNode): Kind | null {
  if (node.$type === 'bpmn:SequenceFlow') return null;
  if (node.$type === 'bpmn:ServiceTask') return node.get('beian:execution') === 'activity' ? 'waits' : 'passed';
  return BY_TYPE[node.$type] ?? 'passed';
}

export function nodesAt(node: ModdleNode, property: string): readonly ModdleNode[] {
  const value = node.get(property);
  return Array.isArray(value) ? value.filter((part): part is ModdleNode => typeof part === 'object' && part !== null && '$type' in part) : [];
}
