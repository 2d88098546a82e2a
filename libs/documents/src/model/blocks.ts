import type {
  Align, Block, CellLine, Column, DocumentContent, Field, GridCell, GridRow, Layout, Paragraph, Table,
} from './content.js';

type Optional = 'addressee' | 'attachments' | 'copiesTo' | 'sealed';

/** A document with the usual absences filled in: no addressee, nothing attached, sealed. */
export function document(
  layout: Layout,
  parts: Omit<DocumentContent, 'layout' | Optional> & Partial<Pick<DocumentContent, Optional>>,
): DocumentContent {
  return { layout, addressee: null, attachments: [], copiesTo: [], sealed: true, ...parts };
}

export function paragraph(text: string): Paragraph {
  return { kind: 'paragraph', text };
}

export function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text };
}

export function items(texts: readonly string[]): Block {
  return { kind: 'items', items: texts };
}

export function note(text: string): Block {
  return { kind: 'note', text };
}

export function subTitle(text: string): Block {
  return { kind: 'subTitle', text };
}

export function fields(rows: readonly (readonly [label: string, value: string])[]): Block {
  return { kind: 'fields', rows: rows.map(([label, value]): Field => ({ label, value })) };
}

export function column(title: string, share: number, align: Align = 'center'): Column {
  return { title, share, align };
}

export function table(columns: readonly Column[], rows: readonly (readonly string[])[], caption: string | null = null): Table {
  return { kind: 'table', caption, columns, rows };
}

export const pageBreak: Block = { kind: 'pageBreak' };

type CellOptions = { readonly columns?: number; readonly rows?: number; readonly align?: Align };

/** The printed part of a form: what the box is for. */
export function labelCell(text: string, { columns = 1, rows = 1, align = 'center' }: CellOptions = {}): GridCell {
  return { lines: [cellLine(text, align)], columns, rows, align, label: true };
}

/** The filled part of a form. */
export function valueCell(text: string | readonly CellLine[], { columns = 1, rows = 1, align = 'left' }: CellOptions = {}): GridCell {
  return { lines: typeof text === 'string' ? [cellLine(text, align)] : text, columns, rows, align, label: false };
}

export function cellLine(text: string, align: Align = 'left', { space = 0, indent = 0 } = {}): CellLine {
  return { text, align, space, indent };
}

/** A form of ruled boxes; grids that follow each other join. */
export function grid(shares: readonly number[], rows: readonly GridRow[], headRows = 0): Block {
  return { kind: 'grid', shares, headRows, rows };
}

export function gridRow(cells: readonly GridCell[], height = 23): GridRow {
  return { height, cells };
}

/** A tick box of a printed form. ☑ is missing from the free Chinese fonts, so a chosen box is a full one. */
export function box(chosen: boolean): string {
  return chosen ? '■' : '□';
}
