import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { CellLine, Grid, GridCell } from '../model/content.js';
import { gridPlaces, type GridPlace } from './grid-places.js';
import { staysWhole } from './row-height.js';
import { cellText, columnWidths, ruled } from './tables.js';

const FONT_SIZE = 11;
const CELL = cellText(FONT_SIZE);

function lineContent(line: CellLine): Content {
  const before = line.align === 'right' ? 0 : line.indent;
  const after = line.align === 'right' ? line.indent : 0;
  return { text: line.text, alignment: line.align, margin: [before, line.space, after, 0] };
}

function cellContent(cell: GridCell): TableCell {
  return {
    ...CELL,
    colSpan: cell.columns,
    rowSpan: cell.rows,
    alignment: cell.align,
    ...(cell.label ? { font: 'Sans' } : {}),
    stack: cell.lines.map(lineContent),
  };
}

function placeStaysWhole(place: GridPlace, widths: readonly number[]): boolean {
  if (place === null) return true;
  const { cell, column } = place;
  const width = widths.slice(column, column + cell.columns).reduce((sum, one) => sum + one, 0);
  return staysWhole(cell.lines.map(({ text }) => text).join('\n'), width, FONT_SIZE);
}

export function gridContent(grid: Grid): Content {
  const widths = columnWidths(grid.shares);
  const places = gridPlaces(grid.rows, grid.shares.length);
  const whole = places.every((row) => row.every((place) => placeStaysWhole(place, widths)));
  const heights = grid.rows.map((row) => row.height);
  return {
    table: {
      ...(grid.headRows === 0 ? {} : { headerRows: grid.headRows }),
      ...(grid.headRows === 0 || !whole ? {} : { keepWithHeaderRows: 1 }),
      dontBreakRows: whole,
      widths,
      heights: (row: number) => heights[row] ?? 0,
      body: places.map((row) => row.map((place): TableCell => (place === null ? {} : cellContent(place.cell)))),
    },
    layout: ruled,
  };
}
