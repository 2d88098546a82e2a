import { DocumentError } from '../document-error.js';
import type {
  Align, Block, CellLine, Column, Cover, DocumentContent, Field, Fields, Grid, GridCell, GridRow, Heading, Items, Note,
  PageBreak, Paragraph, SubTitle, Table,
} from './content.js';
import { byKind, flag, list, nullable, oneOf, quantity, record, ShapeError, text, type Decoder } from './decode.js';

const align = oneOf<Align>('left', 'center', 'right');

const field: Decoder<Field> = record((get) => ({ label: get('label', text), value: get('value', text) }));
const column: Decoder<Column> = record((get) => ({ title: get('title', text), share: get('share', quantity), align: get('align', align) }));
const line: Decoder<CellLine> = record((get) => ({
  text: get('text', text), align: get('align', align), space: get('space', quantity), indent: get('indent', quantity),
}));
const cell: Decoder<GridCell> = record((get) => ({
  lines: get('lines', list(line)),
  columns: get('columns', quantity),
  rows: get('rows', quantity),
  align: get('align', align),
  label: get('label', flag),
}));
const row: Decoder<GridRow> = record((get) => ({ height: get('height', quantity), cells: get('cells', list(cell)) }));

const paragraph: Decoder<Paragraph> = record((get) => ({ kind: get('kind', oneOf('paragraph')), text: get('text', text) }));
const heading: Decoder<Heading> = record((get) => ({
  kind: get('kind', oneOf('heading')), level: get('level', oneOf<1 | 2 | 3>(1, 2, 3)), text: get('text', text),
}));
const items: Decoder<Items> = record((get) => ({ kind: get('kind', oneOf('items')), items: get('items', list(text)) }));
const note: Decoder<Note> = record((get) => ({ kind: get('kind', oneOf('note')), text: get('text', text) }));
const fields: Decoder<Fields> = record((get) => ({ kind: get('kind', oneOf('fields')), rows: get('rows', list(field)) }));
const subTitle: Decoder<SubTitle> = record((get) => ({ kind: get('kind', oneOf('subTitle')), text: get('text', text) }));
const pageBreak: Decoder<PageBreak> = record((get) => ({ kind: get('kind', oneOf('pageBreak')) }));
const cover: Decoder<Cover> = record((get) => ({
  kind: get('kind', oneOf('cover')), title: get('title', list(text)), fields: get('fields', list(field)),
}));
const grid: Decoder<Grid> = record((get) => ({
  kind: get('kind', oneOf('grid')), shares: get('shares', list(quantity)), headRows: get('headRows', quantity), rows: get('rows', list(row)),
}));
const table: Decoder<Table> = (value, path) => {
  const read = tableShape(value, path);
  const uneven = read.rows.findIndex((cells) => cells.length !== read.columns.length);
  if (uneven >= 0) throw new ShapeError(`${path}.rows.${uneven}`, `${read.columns.length} cells, one for each column`);
  return read;
};
const tableShape: Decoder<Table> = record((get) => ({
  kind: get('kind', oneOf('table')),
  caption: get('caption', nullable(text)),
  columns: get('columns', list(column)),
  rows: get('rows', list(list(text))),
}));

const block = byKind<Block>({ paragraph, heading, items, note, fields, table, grid, cover, pageBreak, subTitle });

const content: Decoder<DocumentContent> = record((get) => ({
  layout: get('layout', oneOf('letter', 'notice', 'receipt', 'report', 'sheet')),
  title: get('title', text),
  addressee: get('addressee', nullable(text)),
  blocks: get('blocks', list(block)),
  attachments: get('attachments', list(text)),
  copiesTo: get('copiesTo', list(text)),
  sealed: get('sealed', flag),
}));

/** Frozen content comes back from storage as JSON; nothing is printed from a shape we do not know. */
export function readContent(stored: unknown): DocumentContent {
  try {
    return content(stored, '');
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    throw new DocumentError('DOCUMENT_CONTENT_INVALID', {
      zh: `文书内容不符合模板：${error.path === '' ? '内容' : error.path} 应为 ${error.expected}。请退回拟稿环节修改。`,
      en: `The document's content does not follow its template: ${error.message}. Return it to drafting.`,
    }, error.path);
  }
}
