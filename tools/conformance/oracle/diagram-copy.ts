import type { ModdleNode } from 'bpmn-moddle';
import { moddle } from '@beian/bpmn/parse';
import { Engine } from 'bpmn-engine';
import { SequenceFlow, type Definition } from 'bpmn-elements';
import { kindOf, nodesAt, type Kind } from './copy-kind.js';

/** What the other engine runs: a diagram's own XML, with what it lacks to run by itself written into it. */
export interface DiagramCopy {
  readonly process: string;
  readonly template: Definition;
  readonly kinds: ReadonlyMap<string, Kind>;
  /** Source and target of every flow, host and event of every boundary: what a token passes one after the other. */
  readonly steps: readonly (readonly [from: string, to: string])[];
  /** Called process by call activity. */
  readonly calls: ReadonlyMap<string, string>;
  /** Message id by the event that waits for it. */
  readonly messages: ReadonlyMap<string, string>;
  readonly withdrawal: WithdrawalCopy | null;
}

/** The event sub-process as a process of its own: the engine does not start it from outside, nor lets it interrupt. */
export interface WithdrawalCopy {
  readonly id: string;
  readonly closedBy: readonly string[];
  readonly copy: DiagramCopy;
}

/** No join waits for a flow that is not taken (exploration proves it), so untaken flows need not be walked to their end. */
class TakenFlow extends SequenceFlow {
  override discard(): void {
    // Nothing waits for it.
  }
}

export async function copyDiagram(xml: string): Promise<DiagramCopy> {
  const { rootElement } = await moddle().fromXML(xml);
  const process = processOf(rootElement);
  const [sub] = nodesAt(process, 'flowElements').filter(({ $type }) => $type === 'bpmn:SubProcess');
  const withdrawal = sub === undefined ? null : { id: sub.id ?? '', closedBy: String(sub.get('beian:closedBy') ?? '').split(/\s+/), copy: await copyOf(rootElement, process, nodesAt(sub, 'flowElements'), null) };
  return copyOf(rootElement, process, nodesAt(process, 'flowElements').filter((node) => node !== sub), withdrawal);
}

async function copyOf(root: ModdleNode, process: ModdleNode, members: readonly ModdleNode[], withdrawal: WithdrawalCopy | null): Promise<DiagramCopy> {
  const kinds = new Map(members.flatMap((node): readonly (readonly [string, Kind])[] => {
    const kind = kindOf(node);
    return kind === null ? [] : [[node.id ?? '', kind]];
  }));
  const all = process.get('flowElements');
  process.set('flowElements', members.map((node) => runnable(node, kinds)));
  root.set('diagrams', []);
  const copied = await moddle().fromXML((await moddle().toXML(root)).xml);
  process.set('flowElements', all);
  const engine = new Engine({ moddleContext: copied, elements: { SequenceFlow: TakenFlow } });
  const [template] = await engine.getDefinitions();
  if (template === undefined) throw new Error(`${process.id ?? ''} cannot be run`);
  return { process: process.id ?? '', template, kinds, steps: members.flatMap(stepsOf), calls: pairs(members, (node) => node.get('calledElement')), messages: pairs(members, messageOf), withdrawal };
}

/** The node as the engine needs it: outcomes come from outside, timers lie too far ahead to run down by themselves, steps of the system take no time. */
function runnable(node: ModdleNode, kinds: ReadonlyMap<string, Kind>): ModdleNode {
  const factory = moddle();
  if (node.$type === 'bpmn:SequenceFlow') {
    const source = node.get('sourceRef');
    if (isNode(source) && source.$type === 'bpmn:ExclusiveGateway' && nodesAt(source, 'outgoing').length > 1) {
      node.set('conditionExpression', factory.create('bpmn:FormalExpression', { body: `\${environment.services.takes("${source.id ?? ''}","${node.id ?? ''}")}` }));
    }
    return node;
  }
  for (const definition of nodesAt(node, 'eventDefinitions')) {
    if (definition.$type === 'bpmn:TimerEventDefinition') definition.set('timeDuration', factory.create('bpmn:FormalExpression', { body: 'P1Y' }));
  }
  const loop = node.get('loopCharacteristics');
  if (isNode(loop)) loop.set('loopCardinality', factory.create('bpmn:FormalExpression', { body: `\${environment.services.members("${node.id ?? ''}")}` }));
  if (node.$type === 'bpmn:StartEvent') node.set('eventDefinitions', []);
  const kind = kinds.get(node.id ?? '');
  if (!/Task$|callActivity$/i.test(node.$type)) return node;
  const replaced = factory.create(kind === 'passed' ? 'bpmn:Task' : 'bpmn:UserTask', { id: node.id });
  for (const property of ['incoming', 'outgoing', 'loopCharacteristics']) replaced.set(property, node.get(property));
  return replaced;
}

function stepsOf(node: ModdleNode): readonly (readonly [string, string])[] {
  const [from, to] = node.$type === 'bpmn:SequenceFlow' ? [node.get('sourceRef'), node.get('targetRef')] : [node.get('attachedToRef'), node];
  return isNode(from) && isNode(to) ? [[from.id ?? '', to.id ?? '']] : [];
}

function messageOf(node: ModdleNode): unknown {
  const message = nodesAt(node, 'eventDefinitions')[0]?.get('messageRef');
  return isNode(message) ? message.id : null;
}

function pairs(nodes: readonly ModdleNode[], valueOf: (node: ModdleNode) => unknown): ReadonlyMap<string, string> {
  return new Map(nodes.flatMap((node): readonly (readonly [string, string])[] => {
    const value = valueOf(node);
    return typeof value === 'string' ? [[node.id ?? '', value]] : [];
  }));
}

function processOf(root: ModdleNode): ModdleNode {
  const process = nodesAt(root, 'rootElements').find(({ $type }) => $type === 'bpmn:Process');
  if (process === undefined) throw new Error('the file holds no process');
  return process;
}

function isNode(value: unknown): value is ModdleNode {
  return typeof value === 'object' && value !== null && '$type' in value;
}
