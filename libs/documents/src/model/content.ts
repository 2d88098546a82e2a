/**
 * What an official document says, as data: frozen when the document is numbered, printed from that afterwards.
 * Type aliases, not interfaces: the content travels as plain JSON.
 */

export type Bilingual = { readonly zh: string; readonly en: string };

export type Layout = 'letter' | 'notice' | 'receipt' | 'report' | 'sheet';

export type Align = 'left' | 'center' | 'right';

/** Body text, first line indented by two characters. */
export type Paragraph = { readonly kind: 'paragraph'; readonly text: string };
/** 一、 / (一) / 1. headings of GB/T 9704; the number is part of the text. */
export type Heading = { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string };
/** Numbered 1. 2. 3. in the order given. */
export type Items = { readonly kind: 'items'; readonly items: readonly string[] };
/** Small print under a table: 填表说明 and the like. */
export type Note = { readonly kind: 'note'; readonly text: string };
/** Label and value, one row each: the receipt's form. */
export type Fields = { readonly kind: 'fields'; readonly rows: readonly Field[] };
export type Field = { readonly label: string; readonly value: string };
/** A ruled table with a head that repeats on every page. Widths are shares of the type area. */
export type Table = {
  readonly kind: 'table';
  readonly caption: string | null;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
};
export type Column = { readonly title: string; readonly share: number; readonly align: Align };
/** A form: rows of cells that span columns and rows. Stacked grids join into one form. */
export type Grid = {
  readonly kind: 'grid';
  readonly shares: readonly number[];
  /** Rows that repeat on every page and never stand alone at its foot. */
  readonly headRows: number;
  readonly rows: readonly GridRow[];
};
export type GridRow = { readonly height: number; readonly cells: readonly GridCell[] };
export type GridCell = {
  readonly lines: readonly CellLine[];
  readonly columns: number;
  readonly rows: number;
  readonly align: Align;
  readonly label: boolean;
};
/** `space`: white above the line; `indent`: white before it, or after it when it stands at the right. In points. */
export type CellLine = { readonly text: string; readonly align: Align; readonly space: number; readonly indent: number };
export type Cover = { readonly kind: 'cover'; readonly title: readonly string[]; readonly fields: readonly Field[] };
export type PageBreak = { readonly kind: 'pageBreak' };
export type SubTitle = { readonly kind: 'subTitle'; readonly text: string };

export type Block =
  | Paragraph | Heading | Items | Note | Fields | Table | Grid | Cover | PageBreak | SubTitle;

export type DocumentContent = {
  readonly layout: Layout;
  readonly title: string;
  /** 主送机关, without the colon. */
  readonly addressee: string | null;
  readonly blocks: readonly Block[];
  /** 附件说明: names of what is attached. */
  readonly attachments: readonly string[];
  /** 抄送. */
  readonly copiesTo: readonly string[];
  /** Closes with organ, date and seal; false for forms that people sign in their boxes. */
  readonly sealed: boolean;
};
