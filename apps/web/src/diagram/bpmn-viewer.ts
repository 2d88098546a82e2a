import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import type { Language } from '../i18n/language.js';

interface Canvas {
  zoom(level: 'fit-viewport' | number, centre?: 'auto'): number;
  zoom(): number;
  scrollToElement(element: string, padding: number): void;
  addMarker(element: string, marker: string): void;
  removeMarker(element: string, marker: string): void;
}

interface Overlays {
  add(element: string, overlay: { readonly position: Readonly<Record<string, number>>; readonly html: HTMLElement }): string;
  clear(): void;
}

interface ElementRegistry {
  get(id: string): { readonly type: string } | undefined;
  getGraphics(id: string): SVGElement | undefined;
}

interface ServiceMap {
  readonly canvas: Canvas;
  readonly overlays: Overlays;
  readonly elementRegistry: ElementRegistry;
}

export type BpmnViewer = NavigatedViewer<ServiceMap>;

export function createViewer(container: HTMLElement): BpmnViewer {
  return new NavigatedViewer<ServiceMap>({ container });
}

const BEIAN = 'https://beian.example/schema/bpmn/1.0';

export interface DiagramElement {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly calledElement: string | null;
}

function parsed(xml: string): Document {
  return new DOMParser().parseFromString(xml, 'application/xml');
}

/** The diagram with its names in the user's language; every element carries both. */
export function inLanguage(xml: string, language: Language): string {
  if (language !== 'en') return xml;
  const document = parsed(xml);
  for (const element of document.querySelectorAll('*')) {
    const english = element.getAttributeNS(BEIAN, 'nameEn');
    if (english) element.setAttribute('name', english);
  }
  return new XMLSerializer().serializeToString(document);
}

const STEPS = new Set(['startEvent', 'endEvent', 'userTask', 'serviceTask', 'sendTask', 'receiveTask', 'businessRuleTask', 'callActivity', 'intermediateCatchEvent', 'boundaryEvent', 'subProcess']);

/** What happens in a diagram, in the order it is written; gateways and flows are left out. */
export function stepsOf(xml: string): readonly DiagramElement[] {
  return [...parsed(xml).querySelectorAll('*')].filter(({ localName }) => STEPS.has(localName)).map((element) => ({
    id: element.getAttribute('id') ?? '', type: element.localName, name: element.getAttribute('name') ?? '', calledElement: element.getAttribute('calledElement'),
  }));
}

export function processName(xml: string): string {
  return parsed(xml).querySelector('*|process')?.getAttribute('name') ?? '';
}
