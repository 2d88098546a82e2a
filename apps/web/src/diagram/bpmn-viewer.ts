import 'bpmn-js/dist/assets/bpmn-js.css';
import 'bpmn-js/dist/assets/diagram-js.css';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';

export interface ViewBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Canvas {
  zoom(level: 'fit-viewport' | number, centre?: 'auto'): number;
  zoom(): number;
  scrollToElement(element: string, padding: number): void;
  addMarker(element: string, marker: string): void;
  removeMarker(element: string, marker: string): void;
  viewbox(): ViewBox;
  viewbox(box: ViewBox): void;
  resized(): void;
}

interface Overlays {
  add(element: string, overlay: { readonly position: Readonly<Record<string, number>>; readonly html: HTMLElement }): string;
  clear(): void;
}

export interface Shape {
  readonly id: string;
  readonly type: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

interface ElementRegistry {
  get(id: string): Shape | undefined;
  getGraphics(id: string): SVGElement | undefined;
}

interface ServiceMap {
  readonly canvas: Canvas;
  readonly overlays: Overlays;
  readonly elementRegistry: ElementRegistry;
}

export type BpmnViewer = NavigatedViewer<ServiceMap>;

/** Its watermark stays: the licence of the library asks for it. */
export function createViewer(container: HTMLElement): BpmnViewer {
  return new NavigatedViewer<ServiceMap>({ container });
}
