import type { Bilingual } from '../api/types.js';

const BEIAN = 'https://beian.example/schema/bpmn/1.0';

export type DrawnType =
  | 'startEvent' | 'endEvent' | 'userTask' | 'serviceTask' | 'sendTask' | 'receiveTask' | 'businessRuleTask' | 'callActivity' | 'exclusiveGateway' | 'parallelGateway'
  | 'eventBasedGateway' | 'intermediateCatchEvent' | 'boundaryEvent' | 'subProcess';

const TYPES: readonly string[] = [
  'startEvent', 'endEvent', 'userTask', 'serviceTask', 'sendTask', 'receiveTask', 'businessRuleTask', 'callActivity', 'exclusiveGateway', 'parallelGateway', 'eventBasedGateway',
  'intermediateCatchEvent', 'boundaryEvent', 'subProcess',
] satisfies readonly DrawnType[];

export interface DrawnElement {
  readonly id: string;
  readonly type: DrawnType;
  readonly name: Bilingual;
  readonly incoming: readonly string[];
  readonly outgoing: readonly string[];
  readonly attachedTo: string | null;
  /** The event sub-process around it. */
  readonly parent: string | null;
  readonly called: string | null;
  /** As written: function, parameter and anchor. */
  readonly due: string | null;
  readonly rules: readonly string[];
  readonly role: string | null;
  /** One sentence; editions drawn earlier have it in Chinese only. */
  readonly documentation: { readonly zh: string; readonly en: string | null };
}

export interface DrawnFlow {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly name: Bilingual | null;
}

export interface Drawn {
  readonly processId: string;
  readonly name: Bilingual;
  readonly elements: ReadonlyMap<string, DrawnElement>;
  readonly flows: ReadonlyMap<string, DrawnFlow>;
}

const isDrawn = (type: string): type is DrawnType => TYPES.includes(type);

function nameOf(element: Element): Bilingual {
  const zh = element.getAttribute('name') ?? '';
  return { zh, en: element.getAttributeNS(BEIAN, 'nameEn') ?? zh };
}

function documentationOf(element: Element): DrawnElement['documentation'] {
  const said = [...element.children].find(({ localName }) => localName === 'documentation');
  return { zh: said?.textContent?.trim() ?? '', en: said?.getAttributeNS(BEIAN, 'textEn') ?? null };
}

function elementOf(element: Element, type: DrawnType): DrawnElement {
  const texts = (tag: string) => [...element.children].filter(({ localName }) => localName === tag).map(({ textContent }) => textContent?.trim() ?? '');
  return {
    id: element.getAttribute('id') ?? '', type, name: nameOf(element), incoming: texts('incoming'), outgoing: texts('outgoing'), attachedTo: element.getAttribute('attachedToRef'),
    parent: element.parentElement?.localName === 'subProcess' ? element.parentElement.getAttribute('id') : null, called: element.getAttribute('calledElement'),
    due: element.getAttributeNS(BEIAN, 'due') ?? element.getAttributeNS(BEIAN, 'timer'), rules: (element.getAttributeNS(BEIAN, 'rules') ?? '').split(' ').filter(Boolean),
    role: element.getAttributeNS(BEIAN, 'role'), documentation: documentationOf(element),
  };
}

/** The diagram as data, without its layout: what the text twin, the panel and the keyboard go by. */
export function readDiagram(xml: string): Drawn {
  const process = [...new DOMParser().parseFromString(xml, 'application/xml').querySelectorAll('*')].find(({ localName }) => localName === 'process');
  if (!process) throw new Error('the diagram holds no process');
  const all = [...process.querySelectorAll('*')];
  const elements = all.flatMap((element) => (isDrawn(element.localName) ? [elementOf(element, element.localName)] : []));
  const flows = all.filter(({ localName }) => localName === 'sequenceFlow').map((flow): DrawnFlow => ({
    id: flow.getAttribute('id') ?? '', source: flow.getAttribute('sourceRef') ?? '', target: flow.getAttribute('targetRef') ?? '', name: flow.hasAttribute('name') ? nameOf(flow) : null,
  }));
  return {
    processId: process.getAttribute('id') ?? '', name: nameOf(process),
    elements: new Map(elements.map((element) => [element.id, element])), flows: new Map(flows.map((flow) => [flow.id, flow])),
  };
}

/** The diagram with its names in English; every element carries both. */
export function inEnglish(xml: string): string {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  for (const element of document.querySelectorAll('*')) {
    const english = element.getAttributeNS(BEIAN, 'nameEn');
    if (english) element.setAttribute('name', english);
  }
  return new XMLSerializer().serializeToString(document);
}
