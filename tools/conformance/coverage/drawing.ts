import type { ModdleNode } from 'bpmn-moddle';
import { moddle } from '@beian/bpmn/parse';

export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a file draws what: the outline of every element and the way of every flow. */
export interface Drawing {
  readonly shapes: ReadonlyMap<string, Bounds>;
  readonly edges: ReadonlyMap<string, readonly { readonly x: number; readonly y: number }[]>;
}

export async function readDrawing(xml: string): Promise<Drawing> {
  const { rootElement } = await moddle().fromXML(xml);
  const planes = nodes(rootElement, 'diagrams').flatMap((diagram) => node(diagram, 'plane') ?? []);
  const parts = planes.flatMap((plane) => nodes(plane, 'planeElement'));
  const drawn = (part: ModdleNode): string => node(part, 'bpmnElement')?.id ?? '';
  return {
    shapes: new Map(parts.flatMap((part): readonly (readonly [string, Bounds])[] => {
      const bounds = node(part, 'bounds');
      return part.$type !== 'bpmndi:BPMNShape' || bounds === null ? [] : [[drawn(part), { x: at(bounds, 'x'), y: at(bounds, 'y'), width: at(bounds, 'width'), height: at(bounds, 'height') }]];
    })),
    edges: new Map(parts.filter(({ $type }) => $type === 'bpmndi:BPMNEdge').map((part) => [drawn(part), nodes(part, 'waypoint').map((point) => ({ x: at(point, 'x'), y: at(point, 'y') }))])),
  };
}

function node(parent: ModdleNode, property: string): ModdleNode | null {
  const value = parent.get(property);
  return isNode(value) ? value : null;
}

function nodes(parent: ModdleNode, property: string): readonly ModdleNode[] {
  const value = parent.get(property);
  return Array.isArray(value) ? value.filter(isNode) : [];
}

function at(bounds: ModdleNode, property: string): number {
  return Number(bounds.get(property));
}

function isNode(value: unknown): value is ModdleNode {
  return typeof value === 'object' && value !== null && '$type' in value;
}
