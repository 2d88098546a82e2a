import type { ModdleNode } from 'bpmn-moddle';
import { DiagramTree, isNode, nodes } from './diagram-tree.js';
import type { Mutant } from './mutant.js';

export interface OtherNames {
  readonly roles: readonly string[];
  readonly parameters: readonly string[];
  readonly anchors: readonly string[];
}

type Change = (tree: DiagramTree, node: ModdleNode) => boolean;

/** Every way to spoil one thing in a diagram. A change that does not apply to a node answers false. */
function changes(names: OtherNames): Readonly<Record<string, Change>> {
  return {
    'remove a flow': (tree, node) => isFlow(node) && done(() => tree.remove(node)),
    'redirect a flow': (tree, node) => isFlow(node) && redirect(tree, node),
    'swap flows': swapTargets,
    'drop a boundary event': (tree, node) => node.$type === 'bpmn:BoundaryEvent' && done(() => tree.prune(node)),
    'let a boundary event interrupt, or no longer': (_tree, node) => node.$type === 'bpmn:BoundaryEvent' && done(() => node.set('cancelActivity', node.get('cancelActivity') === false)),
    'rename an id': (_tree, node) => !isFlow(node) && done(() => node.set('id', `${node.id ?? ''}X`)),
    'change a role': (_tree, node) => replaceWord(node, 'beian:role', names.roles),
    'change a due rule': (_tree, node) => replaceWord(node, 'beian:due', names.parameters) || replaceWord(node, 'beian:due', names.anchors),
    'change the rule of a timer': (_tree, node) => replaceWord(node, 'beian:timer', names.parameters) || replaceWord(node, 'beian:timer', names.anchors),
  };
}

export async function diagramMutants(file: string, xml: string, names: OtherNames): Promise<readonly Mutant[]> {
  const ids = (await DiagramTree.read(xml)).members.map((node) => node.id ?? '');
  const made: Mutant[] = [];
  for (const [operator, change] of Object.entries(changes(names))) {
    for (const id of ids) {
      const tree = await DiagramTree.read(xml);
      if (change(tree, tree.member(id))) made.push({ id: `${file} ${operator}: ${id}`, operator, file, text: await tree.text() });
    }
  }
  return made;
}

/** To the next element in the file that flows may lead to. */
function redirect(tree: DiagramTree, flow: ModdleNode): boolean {
  const [source, target] = [flow.get('sourceRef'), flow.get('targetRef')];
  const able = tree.members.filter((node) => nodes(node, 'incoming').length > 0 && node !== source);
  const at = able.findIndex((node) => node === target);
  const other = able[(at + 1) % able.length];
  return other !== undefined && other !== target && done(() => tree.lead(flow, other));
}

function swapTargets(tree: DiagramTree, gateway: ModdleNode): boolean {
  const [one, other] = nodes(gateway, 'outgoing');
  const [first, second] = [one?.get('targetRef'), other?.get('targetRef')];
  if (one === undefined || other === undefined || !isNode(first) || !isNode(second) || first === second || gateway.$type === 'bpmn:ParallelGateway') return false;
  tree.lead(one, second);
  tree.lead(other, first);
  return true;
}

/** The first known name in an attribute becomes the next known one. */
function replaceWord(node: ModdleNode, attribute: string, known: readonly string[]): boolean {
  const before = isFlow(node) ? undefined : node.get(attribute);
  if (typeof before !== 'string') return false;
  const name = known.find((one) => new RegExp(`\\b${one}\\b`).test(before));
  if (name === undefined) return false;
  const other = known[(known.indexOf(name) + 1) % known.length] ?? name;
  return done(() => node.set(attribute, before.replace(new RegExp(`\\b${name}\\b`), other)));
}

function isFlow({ $type }: ModdleNode): boolean {
  return $type === 'bpmn:SequenceFlow';
}

function done(work: () => void): true {
  work();
  return true;
}
