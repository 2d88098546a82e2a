import type { DocumentContent } from './content.js';

/** The running text of a document as a drafter edits it: one paragraph a line. */
export function bodyText(content: DocumentContent): string {
  return content.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).join('\n');
}

/**
 * The document with its paragraphs replaced by the drafter's lines. Other blocks (tables, numbered items) stay where they
 * stand; lines beyond the last paragraph are added after it.
 */
export function withBodyText(content: DocumentContent, text: string): DocumentContent {
  const lines = text.split(/\r?\n/u).map((line) => line.trim()).filter((line) => line !== '');
  const places = content.blocks.flatMap((block, index) => (block.kind === 'paragraph' ? [index] : []));
  const last = places.at(-1) ?? 0;
  const blocks = content.blocks.flatMap((block, index) => {
    const place = places.indexOf(index);
    if (place < 0) return [block];
    const mine = index === last ? lines.slice(place) : lines.slice(place, place + 1);
    return mine.map((line) => ({ kind: 'paragraph' as const, text: line }));
  });
  return { ...content, blocks };
}
