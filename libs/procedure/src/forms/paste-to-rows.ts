import type { Json, JsonObject } from '../kernel/protocol.js';
import { cellValue } from './cell-value.js';
import type { FieldSchema, FormSchema } from './form-schema.js';
import { cellsOfText } from './table-text.js';

/** Columns that a cell of text can hold. */
export function cellColumns(row: FormSchema): readonly FieldSchema[] {
  return row.fields.filter(({ kind, readOnly }) => !readOnly && kind !== 'files' && kind !== 'rows' && kind !== 'signature');
}

/**
 * Rows of a table from what was copied in a spreadsheet. A first line of column titles sets the order of the columns;
 * without one they come in the table's own order. A column of running numbers (序号) is left out.
 */
export function pasteToRows(row: FormSchema, text: string): readonly JsonObject[] {
  return cellsToRows(row, cellsOfText(text));
}

export function cellsToRows(row: FormSchema, lines: readonly (readonly string[])[]): readonly JsonObject[] {
  const [first = [], ...rest] = lines;
  const titled = first.map((title) => cellColumns(row).find((column) => isTitled(column, title)) ?? null);
  if (titled.filter(Boolean).length >= 2) return rest.map((cells) => rowOf(titled, cells));
  const numbered = lines.length > 0 && lines.every(([number], index) => number === String(index + 1));
  const columns = numbered ? [null, ...cellColumns(row)] : cellColumns(row);
  return lines.map((cells) => rowOf(columns, cells));
}

function isTitled({ key, label }: FieldSchema, title: string): boolean {
  const name = title.replace(/\s|\*/g, '').toLowerCase();
  return [key, label.zh, label.en].some((candidate) => candidate.replace(/\s/g, '').toLowerCase() === name);
}

function rowOf(columns: readonly (FieldSchema | null)[], cells: readonly string[]): JsonObject {
  const row: Record<string, Json> = {};
  columns.forEach((column, index) => {
    if (column) row[column.key] = cellValue(column, cells[index] ?? '');
  });
  return row;
}
