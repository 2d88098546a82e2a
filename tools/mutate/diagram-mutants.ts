import type { ModdleNode } from 'bpmn-moddle';
import { DiagramTree, isNode, nodes } from './diagram-tree.js';
import type { Mutant } from './mutant.js';

export interface OtherNames {
  readonly roles: readonly string[];
  readonly parameters: readonly string[];
  readonly anchors: readonly string[];
}

/** What is to be done to spoil a node; null where the operator does not apply. */
type Change = (tree: DiagramTree, node: ModdleNode) => (() => void) | null;

function changes(names: OtherNames): Readonly<Record<string, Change>> {
  return {
    'remove a flow': (tree, node) => (isFlow(node) ? () => tree.remove(node) : null),
    'redirect a flow': (tree, node) => (isFlow(node) ? redirect(tree, node) : null),
    'swap flows': swapTargets,
    'drop a boundary event': (tree, node) => (isBoundary(node) ? () => tree.prune(node) : null),
    'let a boundary event interrupt, or no longer': (_tree, node) => (isBoundary(node) ? () => node.set('cancelActivity', node.get('cancelActivity') === false) : null),
    'rename an id': (_tree, node) => (isFlow(node) ? null : () => node.set('id', `${node.id ?? ''}X`)),
    'change a role': (_tree, node) => replaceWord(node, 'beian:role', names.roles),
    'change a due rule': (_tree, node) => replaceWord(node, 'beian:due', names.parameters) ?? replaceWord(node, 'beian:due', names.anchors),
    'change the rule of a timer': (_tree, node) => replaceWord(node, 'beian:timer', names.parameters) ?? replaceWord(node, 'beian:timer', names.anchors),
  };
}

/** Every way to spoil one thing in a diagram. */
export async function diagramMutants(file: string, xml: string, names: OtherNames): Promise<readonly Mutant[]> {
  const whole = await DiagramTree.read(xml);
  return Object.entries(changes(names)).flatMap(([operator, change]) => whole.members.filter((node) => change(whole, node) !== null).map(({ id = '' }): Mutant => ({
    id: `${file} ${operator}: ${id}`, operator, file,
    text: async () => {
      const tree = await DiagramTree.read(xml);
      change(tree, tree.member(id))?.();
      return tree.text();
    },
  })));
}

/** To the next element in the file that flows may lead to. */
function redirect(tree: DiagramTree, flow: ModdleNode): (() => void) | null {
  const [source, target] = [flow.get('sourceRef'), flow.get('targetRef')];
  const able = tree.members.filter((node) => nodes(node, 'incoming').length > 0 && node !== source);
  const at = able.findIndex((node) => node === target);
  const other = able[(at + 1) % able.length];
  return other === undefined || other === target ? null : () => tree.lead(flow, other);
}

function swapTargets(tree: DiagramTree, gateway: ModdleNode): (() => void) | null {
  const [one, other] = nodes(gateway, 'outgoing');
  const [first, second] = [one?.get('targetRef'), other?.get('targetRef')];
  if (one === undefined || other === undefined || !isNode(first) || !isNode(second) || first === second || gateway.$type === 'bpmn:ParallelGateway') return null;
  return () => {
    tree.lead(one, second);
    tree.lead(other, first);
  };
}

/** The first known name in an attribute becomes the next known one. */
function replaceWord(node: ModdleNode, attribute: string, known: readonly string[]): (() => void) | null {
  const before = isFlow(node) ? undefined : node.get(attribute);
  const name = typeof before === 'string' ? known.find((one) => new RegExp(`\\b${one}\\b`).test(before)) : undefined;
  if (typeof before !== 'string' || name === undefined) return null;
  const other = known[(known.indexOf(name) + 1) % known.length] ?? name;
  return () => node.set(attribute, before.replace(new RegExp(`\\b${name}\\b`), other));
}

function isFlow({ $type }: ModdleNode): boolean {
  return $type === 'bpmn:SequenceFlow';
}

function isBoundary({ $type }: ModdleNode): boolean {
  return $type === 'bpmn:BoundaryEvent';
}
