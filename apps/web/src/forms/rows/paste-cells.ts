import type { FieldSchema, FormData, FormValue } from '../../api/forms.js';
import type { PastedRows } from './tsv.js';
import { readCell, sheetCells } from './tsv.js';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface Pasted extends PastedRows {
  /** Lines that found no room in the table. */
  readonly leftOut: number;
}

/** More than one cell: a single one is text like any other. */
export const isManyCells = (text: string): boolean => {
  const cells = sheetCells(text, []);
  return cells.length > 1 || (cells[0]?.length ?? 0) > 1;
};

/** Puts the cells of a spreadsheet over the table from one cell on, as a spreadsheet itself does; what cannot be read leaves its cell as it was. */
export function pasteCells(rows: readonly FormData[], columns: readonly FieldSchema[], text: string, at: CellPlace, max: number | null): Pasted {
  const fields = columns.slice(at.column);
  const lines = sheetCells(text, fields);
  const room = max === null ? lines.length : Math.max(0, Math.min(lines.length, max - at.row));
  const unread: PastedRows['unread'][number][] = [];
  const pasted = lines.slice(0, room).map((cells, line) => {
    const row = at.row + line;
    const values: Record<string, FormValue> = {};
    for (const [index, cell] of cells.entries()) {
      const field = fields[index];
      if (!field || cell === '') continue;
      const value = readCell(field, cell);
      if (value === undefined) unread.push({ row: row + 1, field, text: cell });
      else values[field.key] = value;
    }
    return { ...rows[row], ...values };
  });
  return { rows: [...rows.slice(0, at.row), ...pasted, ...rows.slice(at.row + room)], unread, leftOut: lines.length - room };
}
