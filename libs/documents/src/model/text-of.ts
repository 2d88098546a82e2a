import type { Block, DocumentContent } from './content.js';

function textsOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'note':
    case 'subTitle':
      return [block.text];
    case 'items':
      return block.items;
    case 'fields':
      return block.rows.flatMap(({ label, value }) => [label, value]);
    case 'cover':
      return [...block.title, ...block.fields.flatMap(({ label, value }) => [label, value])];
    case 'table':
      return [block.caption ?? '', ...block.columns.map(({ title }) => title), ...block.rows.flat()];
    case 'grid':
      return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.lines.map((line) => line.text)));
    case 'pageBreak':
      return [];
  }
}

/** Every text that will be printed, for the glyph check. */
export function textsOf(content: DocumentContent): readonly string[] {
  return [
    content.title, content.addressee ?? '', ...content.blocks.flatMap(textsOfBlock), ...content.attachments, ...content.copiesTo,
  ];
}

/** The title without the line breaks that only its printing wants. */
export function plainTitle(content: DocumentContent): string {
  return content.title.replaceAll('\n', '');
}
