import type { GridCell, GridRow } from '../model/content.js';

/** A cell with the column it starts in; null where a spanning cell covers the place. */
export type GridPlace = { readonly cell: GridCell; readonly column: number } | null;

/** Lays the cells of each row into columns, leaving out what cells from above and from the left cover. */
export function gridPlaces(rows: readonly GridRow[], columns: number): readonly (readonly GridPlace[])[] {
  const covered = new Set<string>();
  return rows.map((row, rowIndex) => {
    const waiting = [...row.cells];
    return Array.from({ length: columns }, (_, column): GridPlace => {
      if (covered.has(`${rowIndex}:${column}`)) return null;
      const cell = waiting.shift();
      if (cell === undefined) return null;
      for (let down = 0; down < cell.rows; down += 1) {
        for (let across = 0; across < cell.columns; across += 1) covered.add(`${rowIndex + down}:${column + across}`);
      }
      return { cell, column };
    });
  });
}
