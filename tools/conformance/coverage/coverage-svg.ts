import type { DiagramElement, ProcessModel } from '@beian/bpmn';
import type { Bounds, Drawing } from './drawing.js';

/** How often an element or flow was gone through, and whether a gap is excused. */
export type Covered = (id: string) => { readonly count: number; readonly excused: boolean };

/** The diagram as drawn, with a number at every element and flow; what was never gone through is red and dashed. */
export function coverageSvg(model: ProcessModel, { shapes, edges }: Drawing, covered: Covered): string {
  const boxes = [...shapes.values(), ...[...edges.values()].flat().map((point) => ({ ...point, width: 0, height: 0 }))];
  const [left, top] = [Math.min(...boxes.map(({ x }) => x)) - 30, Math.min(...boxes.map(({ y }) => y)) - 30];
  const [right, bottom] = [Math.max(...boxes.map(({ x, width }) => x + width)) + 30, Math.max(...boxes.map(({ y, height }) => y + height)) + 50];
  const lines = [...edges].map(([id, points]) => edge(id, points, model.flows[id]?.name?.zh ?? '', covered));
  const outlines = Object.values(model.elements).map((element) => shape(element, shapes.get(element.id), covered));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${right - left} ${bottom - top}" width="${right - left}" role="img" aria-label="${escaped(model.name.zh)}">
${[...lines, ...outlines].join('\n')}
</svg>`;
}

function edge(id: string, points: readonly { readonly x: number; readonly y: number }[], name: string, covered: Covered): string {
  const { count } = covered(id);
  const middle = points[Math.floor((points.length - 1) / 2)] ?? { x: 0, y: 0 };
  const next = points[Math.floor((points.length - 1) / 2) + 1] ?? middle;
  const [x, y] = [(middle.x + next.x) / 2, (middle.y + next.y) / 2];
  return `<g class="flow ${stateOf(covered(id))}"><title>${escaped(id)}: ${count}</title><polyline points="${points.map((point) => `${point.x},${point.y}`).join(' ')}" marker-end="url(#arrow)"/>`
    + `<text x="${x}" y="${y - 4}">${escaped(name === '' ? String(count) : `${name} ${count}`)}</text></g>`;
}

function shape(element: DiagramElement, bounds: Bounds | undefined, covered: Covered): string {
  if (bounds === undefined) return '';
  const { x, y, width, height } = bounds;
  const { count } = covered(element.id);
  const [middle, centre] = [x + width / 2, y + height / 2];
  const isTask = /Task$|callActivity|eventSubProcess/.test(element.type);
  const outline = isTask ? `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="8"/>`
    : /Gateway$/.test(element.type) ? `<polygon points="${middle},${y} ${x + width},${centre} ${middle},${y + height} ${x},${centre}"/>`
      : `<circle cx="${middle}" cy="${centre}" r="${width / 2}"/>`;
  const name = `<text x="${middle}" y="${isTask ? (element.type === 'eventSubProcess' ? y + 14 : centre) : y + height + 14}">${escaped(element.name.zh)}</text>`;
  return `<g class="element ${stateOf(covered(element.id))}"><title>${escaped(element.id)}: ${count}</title>${outline}${name}<text class="count" x="${x + width}" y="${y - 2}">${count}</text></g>`;
}

function stateOf({ count, excused }: { readonly count: number; readonly excused: boolean }): string {
  return count > 0 ? 'covered' : excused ? 'excused' : 'missed';
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
