import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces.js';
import type { Fields, Table } from '../model/content.js';
import { lineHeight, size, typeArea } from '../typography/measures.js';
import { ABOVE_TABLE } from './headline.js';
import { staysWhole } from './row-height.js';

const PADDING = 4;
const LINE = 0.6;

export const ruled: CustomTableLayout = {
  hLineWidth: () => LINE,
  vLineWidth: () => LINE,
  hLineColor: () => '#000000',
  vLineColor: () => '#000000',
  paddingLeft: () => PADDING,
  paddingRight: () => PADDING,
  paddingTop: () => 3,
  paddingBottom: () => 3,
};

/** Column widths in points: the shares of the type area less padding and rules. */
export function columnWidths(shares: readonly number[], width = typeArea): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const net = width - shares.length * (2 * PADDING + LINE) - LINE;
  return shares.map((share) => (net * share) / total);
}

export function cellText(fontSize: number) {
  return { fontSize, lineHeight: lineHeight(fontSize, fontSize * 1.48), characterSpacing: 0, leadingIndent: 0, verticalAlignment: 'middle' } as const;
}

export function tableContent(table: Table, fontSize: number): Content {
  const cell = cellText(fontSize);
  const widths = columnWidths(table.columns.map(({ share }) => share));
  const whole = table.rows.every((row) => row.every((text, index) => staysWhole(text, widths[index] ?? 0, fontSize)));
  const head = table.columns.map((column): TableCell => ({ ...cell, text: column.title, font: 'Sans', alignment: 'center' }));
  const rows = table.rows.map((row) => row.map((text, index): TableCell => ({
    ...cell, text, alignment: table.columns[index]?.align ?? 'left',
  })));
  const body: Content = {
    table: {
      headerRows: 1, ...(whole ? { keepWithHeaderRows: 1 } : {}), dontBreakRows: whole, widths, body: [head, ...rows],
    },
    layout: ruled,
    margin: [0, 4, 0, 8],
  };
  if (table.caption === null) return body;
  return [{ ...cellText(size.smallFour), text: table.caption, font: 'Sans', margin: [0, 8, 0, 2], headlineLevel: ABOVE_TABLE }, body];
}

export function fieldsContent(fields: Fields): Content {
  const text = cellText(size.smallFour);
  const widths = columnWidths([3, 9]);
  return {
    table: {
      dontBreakRows: fields.rows.every(({ value }) => staysWhole(value, widths[1] ?? 0, size.smallFour)),
      widths,
      heights: 20,
      body: fields.rows.map(({ label, value }): TableCell[] => [
        { ...text, text: label, font: 'Sans', alignment: 'center' },
        { ...text, text: value },
      ]),
    },
    layout: ruled,
    margin: [0, 0, 0, 8],
  };
}
