import type { DiagramElement, ProcessModel } from './model.js';

export interface WayStep {
  readonly element: DiagramElement;
  /** No case reaches the good end without it. */
  readonly always: boolean;
}

interface Edge {
  readonly from: string;
  readonly to: string;
}

/** The end of a case that went well: the first one drawn. */
export const goodEnd = (model: ProcessModel): DiagramElement | undefined => Object.values(model.elements).find(({ parent, type }) => parent === null && type === 'endEvent');

/**
 * What lies between the start and the good end, in the order of the diagram: the first end that is drawn is the good one. Ways back and
 * ways to other ends are left out; what a case may pass by is told apart from what it cannot.
 */
export function usualWay(model: ProcessModel): readonly WayStep[] {
  const elements = Object.values(model.elements).filter(({ parent }) => parent === null);
  const start = elements.find(({ type }) => type === 'startEvent');
  const end = goodEnd(model);
  if (!start || !end) return [];
  const forward = forwardFrom(model, elements, start.id);
  const leading = reachable(end.id, forward.map(({ from, to }) => ({ from: to, to: from })));
  return inOrder(start.id, forward).flatMap((id) => {
    const element = model.elements[id];
    return element && leading.has(id) ? [{ element, always: !passedBy(model, forward, start.id, end.id, id) }] : [];
  });
}

/** Depth first in the order in which an element names its flows; what leads back to where the walk came from is no way forward. */
function forwardFrom(model: ProcessModel, elements: readonly DiagramElement[], start: string): readonly Edge[] {
  const state = new Map<string, 'open' | 'done'>();
  const forward: Edge[] = [];
  const visit = (id: string): void => {
    state.set(id, 'open');
    for (const to of waysOn(model, elements, id)) {
      if (state.get(to) === 'open') continue;
      forward.push({ from: id, to });
      if (!state.has(to)) visit(to);
    }
    state.set(id, 'done');
  };
  visit(start);
  return forward;
}

/** Nothing comes before what leads to it; of branches, the one named first. */
function inOrder(start: string, forward: readonly Edge[]): readonly string[] {
  const [seen, order]: [Set<string>, string[]] = [new Set(), []];
  const visit = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const { to } of forward.filter(({ from }) => from === id).reverse()) visit(to);
    order.unshift(id);
  };
  visit(start);
  return order;
}

function waysOn(model: ProcessModel, elements: readonly DiagramElement[], id: string): readonly string[] {
  const borders = elements.filter(({ attachedTo }) => attachedTo === id).map((border) => border.id);
  return [...(model.elements[id]?.outgoing ?? []).flatMap((flow) => model.flows[flow]?.target ?? []), ...borders];
}

function reachable(from: string, edges: readonly Edge[]): ReadonlySet<string> {
  const found = new Set([from]);
  for (const id of found) for (const edge of edges) if (edge.from === id) found.add(edge.to);
  return found;
}

/** Whether the end is reached without the element; where branches join, all of them have to come. */
function passedBy(model: ProcessModel, forward: readonly Edge[], start: string, end: string, without: string): boolean {
  if (without === start || without === end) return false;
  const reached = new Set([start]);
  for (let grown = true; grown;) {
    grown = false;
    for (const { to } of forward) {
      if (reached.has(to) || to === without) continue;
      const coming = forward.filter((edge) => edge.to === to);
      const joins = model.elements[to]?.type === 'parallelGateway';
      if (joins ? !coming.every(({ from }) => reached.has(from)) : !coming.some(({ from }) => reached.has(from))) continue;
      reached.add(to);
      grown = true;
    }
  }
  return reached.has(end);
}
