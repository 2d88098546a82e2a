import type { OutlineStep } from './outline.js';
import { outlineOf } from './outline.js';
import type { Drawn } from './read-diagram.js';

const idsOf = (steps: readonly OutlineStep[]): readonly string[] => steps.flatMap(({ element, branches }) => [element.id, ...branches.flatMap(({ steps: inner }) => idsOf(inner))]);

/** Elements in the order in which they are told. */
export const readingOrder = (drawn: Drawn): readonly string[] => idsOf(outlineOf(drawn));

function ahead(drawn: Drawn, id: string, taken: ReadonlySet<string>): readonly string[] {
  const flows = [...(drawn.elements.get(id)?.outgoing ?? [])].sort((a, b) => Number(taken.has(b)) - Number(taken.has(a)));
  return flows.map((flow) => drawn.flows.get(flow)?.target ?? '').filter(Boolean);
}

function behind(drawn: Drawn, id: string, taken: ReadonlySet<string>): readonly string[] {
  const element = drawn.elements.get(id);
  if (element?.attachedTo) return [element.attachedTo];
  const flows = [...(element?.incoming ?? [])].sort((a, b) => Number(taken.has(b)) - Number(taken.has(a)));
  return flows.map((flow) => drawn.flows.get(flow)?.source ?? '').filter(Boolean);
}

/** Right and left go along the flows, the one taken first; down and up go through all elements in the order they are told. */
export function walk(drawn: Drawn, taken: ReadonlySet<string>, from: string, key: string): string | undefined {
  const order = readingOrder(drawn);
  const at = order.indexOf(from);
  switch (key) {
    case 'ArrowRight': return ahead(drawn, from, taken)[0];
    case 'ArrowLeft': return behind(drawn, from, taken)[0];
    case 'ArrowDown': return order[at + 1];
    case 'ArrowUp': return order[at - 1];
    case 'Home': return order[0];
    case 'End': return order.at(-1);
    default: return undefined;
  }
}
