import type { ModdleNode } from 'bpmn-moddle';
import { moddle } from '@beian/bpmn/parse';

/** A diagram that can be taken apart: every change keeps both ends of a flow and the drawing in step, so that only meaning is spoilt. */
export class DiagramTree {
  private constructor(private readonly root: ModdleNode, private readonly process: ModdleNode) {}

  static async read(xml: string): Promise<DiagramTree> {
    const { rootElement } = await moddle().fromXML(xml);
    const process = nodes(rootElement, 'rootElements').find(({ $type }) => $type === 'bpmn:Process');
    if (process === undefined) throw new Error('the file holds no process');
    return new DiagramTree(rootElement, process);
  }

  get members(): readonly ModdleNode[] {
    return nodes(this.process, 'flowElements');
  }

  member(id: string): ModdleNode {
    const found = this.members.find((node) => node.id === id);
    if (found === undefined) throw new Error(`no ${id}`);
    return found;
  }

  async text(): Promise<string> {
    return (await moddle().toXML(this.root, { format: true })).xml;
  }

  remove(node: ModdleNode): void {
    for (const [end, list] of [['sourceRef', 'outgoing'], ['targetRef', 'incoming']] as const) {
      const other = node.$type === 'bpmn:SequenceFlow' ? node.get(end) : null;
      if (isNode(other)) other.set(list, nodes(other, list).filter((flow) => flow !== node));
    }
    this.process.set('flowElements', this.members.filter((one) => one !== node));
    for (const diagram of nodes(this.root, 'diagrams')) {
      const plane = diagram.get('plane');
      if (isNode(plane)) plane.set('planeElement', nodes(plane, 'planeElement').filter((part) => part.get('bpmnElement') !== node));
    }
  }

  lead(flow: ModdleNode, target: ModdleNode): void {
    const before = flow.get('targetRef');
    if (isNode(before)) before.set('incoming', nodes(before, 'incoming').filter((one) => one !== flow));
    flow.set('targetRef', target);
    target.set('incoming', [...nodes(target, 'incoming'), flow]);
  }

  /** Removes an event with everything that only it leads to. */
  prune(node: ModdleNode): void {
    const outgoing = nodes(node, 'outgoing');
    this.remove(node);
    for (const flow of outgoing) {
      const target = flow.get('targetRef');
      this.remove(flow);
      if (isNode(target) && nodes(target, 'incoming').length === 0) this.prune(target);
    }
  }
}

export function nodes(node: ModdleNode, property: string): readonly ModdleNode[] {
  const value = node.get(property);
  return Array.isArray(value) ? value.filter(isNode) : [];
}

export function isNode(value: unknown): value is ModdleNode {
  return typeof value === 'object' && value !== null && '$type' in value;
}
