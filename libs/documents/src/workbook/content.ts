import { DocumentError } from '../document-error.js';
import { list, oneOf, quantity, record, ShapeError, text, type Decoder } from '../model/decode.js';

/** A report package as data: sheets with a title, a head of labelled facts, exact columns and rows. */
export type WorkbookContent = { readonly sheets: readonly Sheet[] };

export type Sheet = {
  readonly name: string;
  readonly title: string;
  /** 填报单位, 填报人, 联系电话 … above the table. */
  readonly head: readonly { readonly label: string; readonly value: string }[];
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetValue[])[];
  readonly notes: readonly string[];
};

/** Width in characters. Dates stand as text, 2024-04-03: a spreadsheet's own dates carry a time zone. */
export type SheetColumn = { readonly title: string; readonly width: number; readonly kind: 'text' | 'number' };
export type SheetValue = string | number | null;

const value: Decoder<SheetValue> = (given, path) => {
  if (given === null || typeof given === 'string' || (typeof given === 'number' && Number.isFinite(given))) return given;
  throw new ShapeError(path, 'text, a number or nothing');
};

const sheet: Decoder<Sheet> = (given, path) => {
  const read = sheetShape(given, path);
  const uneven = read.rows.findIndex((row) => row.length !== read.columns.length);
  if (uneven >= 0) throw new ShapeError(`${path}.rows.${uneven}`, `${read.columns.length} values, one for each column`);
  return read;
};

const sheetShape: Decoder<Sheet> = record((get) => ({
  name: get('name', text),
  title: get('title', text),
  head: get('head', list(record((field) => ({ label: field('label', text), value: field('value', text) })))),
  columns: get('columns', list(record((field) => ({
    title: field('title', text), width: field('width', quantity), kind: field('kind', oneOf<'text' | 'number'>('text', 'number')),
  })))),
  rows: get('rows', list(list(value))),
  notes: get('notes', list(text)),
}));

const content: Decoder<WorkbookContent> = record((get) => ({ sheets: get('sheets', list(sheet)) }));

export function readWorkbookContent(stored: unknown): WorkbookContent {
  try {
    return content(stored, '');
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    throw new DocumentError('DOCUMENT_CONTENT_INVALID', {
      zh: `报表内容不符合格式：${error.path} 应为 ${error.expected}。`,
      en: `The report's content does not follow its format: ${error.message}.`,
    }, error.path);
  }
}
