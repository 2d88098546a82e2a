import { findWords } from './find-words.js';

const ALL = 'pdf-hit';
const PRESENT = 'pdf-hit-present';

function registered(name: string): Highlight {
  const known = CSS.highlights.get(name) ?? new Highlight();
  CSS.highlights.set(name, known);
  return known;
}

function textNodes(layer: Node): readonly Text[] {
  const walker = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) if (node instanceof Text) nodes.push(node);
  return nodes;
}

/** Marks the words in the text above a drawn page, one hit stronger than the others; answers how to take the marks away. */
export function markHits(layer: HTMLElement, words: string, present: number | null): () => void {
  if (words === '' || typeof Highlight === 'undefined') return () => {};
  const nodes = textNodes(layer);
  const ranges = findWords(nodes.map(({ data }) => data), words).flatMap(({ from, to }) => {
    const [start, end] = [nodes[from.text], nodes[to.text]];
    if (!start || !end) return [];
    const range = document.createRange();
    range.setStart(start, from.offset);
    range.setEnd(end, to.offset);
    return [range];
  });
  const [all, one] = [registered(ALL), registered(PRESENT)];
  ranges.forEach((range, index) => (index === present ? one : all).add(range));
  if (present !== null) ranges[present]?.startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest' });
  return () => ranges.forEach((range) => [all, one].forEach((marks) => marks.delete(range)));
}
