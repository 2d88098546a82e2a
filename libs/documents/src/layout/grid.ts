import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { CellLine, Grid, GridCell, GridRow } from '../model/content.js';
import { cellText, columnWidths, ruled } from './tables.js';

const CELL = cellText(11);

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

/** pdfmake wants an empty place for every column and row that a spanning cell covers. */
function withCoveredPlaces(rows: readonly GridRow[], width: number): TableCell[][] {
  const coveredBelow = new Map<string, true>();
  return rows.map((row, rowIndex) => {
    const places: TableCell[] = [];
    const waiting = [...row.cells];
    while (places.length < width) {
      const here = places.length;
      const cell = coveredBelow.has(`${rowIndex}:${here}`) ? undefined : waiting.shift();
      if (cell === undefined) {
        places.push({});
        continue;
      }
      for (let down = 1; down < cell.rows; down += 1) {
        for (let across = 0; across < cell.columns; across += 1) coveredBelow.set(`${rowIndex + down}:${here + across}`, true);
      }
      places.push(cellContent(cell), ...Array.from({ length: cell.columns - 1 }, (): TableCell => ({})));
    }
    return places;
  });
}

export function gridContent(grid: Grid): Content {
  const heights = grid.rows.map((row) => row.height);
  return {
    table: {
      ...(grid.headRows === 0 ? {} : { headerRows: grid.headRows, keepWithHeaderRows: 1 }),
      dontBreakRows: true,
      widths: columnWidths(grid.shares),
      heights: (row: number) => heights[row] ?? 0,
      body: withCoveredPlaces(grid.rows, grid.shares.length),
    },
    layout: ruled,
  };
}
