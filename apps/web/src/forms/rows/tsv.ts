import type { FieldSchema, FormData, FormValue, Option } from '../../api/forms.js';

/** Cells of a spreadsheet as the clipboard gives them: tabs, line breaks, quotes around cells that hold either. */
export function parseTsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    row.push(cell.trim());
    cell = '';
  };
  const endRow = () => {
    endCell();
    if (row.some((each) => each !== '')) rows.push(row);
    row = [];
  };
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text.charAt(index + 1) === '"') {
        cell += '"';
        index += 1;
      } else quoted = false;
    } else if (character === '"' && cell === '') quoted = true;
    else if (character === '\t') endCell();
    else if (character === '\n') endRow();
    else if (character !== '\r') cell += character;
  }
  endRow();
  return rows;
}

export interface PastedRows {
  readonly rows: readonly FormData[];
  /** Cells that could not be read; they stay empty. */
  readonly unread: readonly { readonly row: number; readonly field: FieldSchema; readonly text: string }[];
}

const matches = (option: Option, text: string): boolean => [option.value, option.label.zh, option.label.en].some((each) => each.toLowerCase() === text.toLowerCase());

const YES = new Set(['是', 'yes', 'y', 'true', '√', '1']);
const NO = new Set(['否', 'no', 'n', 'false', '×', '0', '']);

function civilDate(text: string): string | undefined {
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text);
  if (!parts) return undefined;
  const [, year = '', month = '', day = ''] = parts;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Reads one cell as a value of the field; undefined when it cannot be read. */
export function readCell(field: FieldSchema, text: string): FormValue | undefined {
  switch (field.kind) {
    case 'number': {
      const number = Number(text.replaceAll(/[,，\s]/g, ''));
      return Number.isFinite(number) ? number : undefined;
    }
    case 'date': return civilDate(text);
    case 'flag': {
      const said = text.toLowerCase();
      if (YES.has(said)) return true;
      return NO.has(said) ? false : undefined;
    }
    case 'choice': return field.options?.find((option) => matches(option, text))?.value;
    case 'multiChoice': {
      const chosen = text.split(/[、,，;；/]/).map((part) => field.options?.find((option) => matches(option, part.trim()))?.value);
      return chosen.every((value) => value !== undefined) ? chosen.filter((value) => value !== undefined) : undefined;
    }
    default: return text;
  }
}

/** A first line that repeats the headings is left out. */
function withoutHeadings(cells: readonly (readonly string[])[], columns: readonly FieldSchema[]): readonly (readonly string[])[] {
  const [first] = cells;
  const isHeading = first?.every((cell, index) => cell === '' || [columns[index]?.label.zh, columns[index]?.label.en].includes(cell));
  return isHeading === true ? cells.slice(1) : cells;
}

/** The cells of the clipboard, line by line, without a line of headings. */
export const sheetCells = (text: string, columns: readonly FieldSchema[]): readonly (readonly string[])[] => withoutHeadings(parseTsv(text), columns);

export function readRows(text: string, columns: readonly FieldSchema[]): PastedRows {
  const unread: PastedRows['unread'][number][] = [];
  const rows = sheetCells(text, columns).map((cells, row) => {
    const entries = columns.flatMap((field, column) => {
      const cell = cells[column] ?? '';
      if (cell === '') return [];
      const value = readCell(field, cell);
      if (value === undefined) unread.push({ row: row + 1, field, text: cell });
      return value === undefined ? [] : [[field.key, value] as const];
    });
    return Object.fromEntries(entries);
  });
  return { rows, unread };
}
