import type { DiagramElement, DiagramFlow, ElementType, ProcessModel } from '../model.js';

const PLAIN: Omit<DiagramElement, 'id' | 'type'> = {
  name: { zh: '', en: '' }, incoming: [], outgoing: [], parent: null, role: null, roles: [], outcomes: [], due: null, timer: null, activeWhen: null,
  attachedTo: null, interrupting: false, calledProcess: null, multiInstance: false, message: null, state: null, result: null, closedBy: [],
  execution: null, documents: [], rules: [], documentation: null, documentationEn: null,
};

const TYPES: readonly (readonly [prefix: string, type: ElementType])[] = [
  ['Start', 'startEvent'], ['End', 'endEvent'], ['Task', 'userTask'], ['Service', 'serviceTask'], ['Send', 'sendTask'], ['Call', 'callActivity'],
  ['Rule', 'businessRuleTask'], ['Gateway', 'exclusiveGateway'], ['Merge', 'exclusiveGateway'], ['Fork', 'parallelGateway'], ['Join', 'parallelGateway'],
  ['Event', 'eventBasedGateway'], ['Timer', 'intermediateCatchTimer'], ['Message', 'intermediateCatchMessage'], ['Boundary', 'boundaryTimer'],
  ['Sub', 'eventSubProcess'],
];

/** A diagram in a few words: the type of an element follows from its id, `A>B` is a flow with the id `A>B`. */
export function sketch(id: string, flows: readonly string[], details: Readonly<Record<string, Partial<DiagramElement>>> = {}): ProcessModel {
  const drawn = flows.map(flowOf);
  const ids = new Set([...drawn.flatMap(({ source, target }) => [source, target]), ...Object.keys(details)]);
  const elements = [...ids].map((element): DiagramElement => ({
    ...PLAIN,
    id: element,
    type: typeOf(element),
    execution: typeOf(element) === 'serviceTask' ? 'transaction' : null,
    incoming: drawn.filter(({ target }) => target === element).map((flow) => flow.id),
    outgoing: drawn.filter(({ source }) => source === element).map((flow) => flow.id),
    ...details[element],
  }));
  return {
    id, name: { zh: id, en: id }, province: null, legalBasis: '', effectiveFrom: '', documentation: null, documentationEn: null, semanticHash: '', fileHash: '',
    elements: Object.fromEntries(elements.map((element) => [element.id, element])),
    flows: Object.fromEntries(drawn.map((flow) => [flow.id, flow])),
  };
}

function flowOf(text: string): DiagramFlow {
  const [source = '', target = ''] = text.split('>');
  return { id: text, source, target, name: null };
}

function typeOf(id: string): ElementType {
  const type = TYPES.find(([prefix]) => id.startsWith(prefix))?.[1];
  if (type === undefined) throw new Error(`No element type for ${id}`);
  return type;
}
