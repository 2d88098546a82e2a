import exceljs, { type Workbook, type Worksheet } from 'exceljs';
import { readWorkbookContent, type Sheet, type SheetValue } from './content.js';
import { guarded } from './formula-guard.js';

const FONT = '宋体';
const THIN = { style: 'thin' } as const;
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };

/** What Excel does not allow in the name of a sheet, and its length. */
function sheetName(name: string): string {
  return name.replace(/[\\/?*[\]:]/gu, ' ').slice(0, 31);
}

function cellValue(value: SheetValue): SheetValue {
  return typeof value === 'string' ? guarded(value) : value;
}

function addTitle(worksheet: Worksheet, sheet: Sheet): void {
  const row = worksheet.addRow([guarded(sheet.title)]);
  worksheet.mergeCells(row.number, 1, row.number, Math.max(1, sheet.columns.length));
  row.font = { name: FONT, size: 16, bold: true };
  row.alignment = { horizontal: 'center', vertical: 'middle' };
  row.height = 30;
}

function addHead(worksheet: Worksheet, sheet: Sheet): void {
  for (const { label, value } of sheet.head) {
    const row = worksheet.addRow([guarded(`${label}：${value}`)]);
    worksheet.mergeCells(row.number, 1, row.number, Math.max(1, sheet.columns.length));
    row.font = { name: FONT, size: 11 };
  }
}

function addTable(worksheet: Worksheet, sheet: Sheet): void {
  const head = worksheet.addRow(sheet.columns.map((column) => guarded(column.title)));
  head.font = { name: FONT, size: 11, bold: true };
  const rows = sheet.rows.map((row) => {
    const added = worksheet.addRow(row.map(cellValue));
    added.font = { name: FONT, size: 11 };
    return added;
  });
  for (const row of [head, ...rows]) {
    row.alignment = { horizontal: row === head ? 'center' : 'left', vertical: 'middle', wrapText: true };
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      cell.border = BORDER;
      if (sheet.columns[column - 1]?.kind === 'text') cell.numFmt = '@';
    });
  }
}

function addSheet(workbook: Workbook, sheet: Sheet): void {
  const worksheet = workbook.addWorksheet(sheetName(sheet.name), {
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  sheet.columns.forEach((column, index) => {
    worksheet.getColumn(index + 1).width = column.width;
  });
  addTitle(worksheet, sheet);
  addHead(worksheet, sheet);
  addTable(worksheet, sheet);
  for (const note of sheet.notes) worksheet.addRow([guarded(note)]).font = { name: FONT, size: 10 };
}

/** The XLSX of a report package. */
export async function workbook(stored: unknown): Promise<Buffer> {
  const content = readWorkbookContent(stored);
  const file = new exceljs.Workbook();
  file.creator = 'beian';
  content.sheets.forEach((sheet) => addSheet(file, sheet));
  return Buffer.from(await file.xlsx.writeBuffer());
}
