import ExcelJS from 'exceljs';
import type { FieldSchema, FormClass } from '../forms/index.js';
import type { JsonObject } from '../kernel/protocol.js';
import { cellOf } from './cell-text.js';
import { tableOf } from './table.js';
import type { Table } from './table.js';

/** Rows that offer their options in a list even where the file is an empty template. */
const templateRows = 200;
/** Excel takes no longer list inside a cell's rule. */
const longestList = 250;

/** The rows of a table as XLSX; without rows the template to fill in. */
export async function rowsToWorkbook(form: FormClass, field: string, rows: readonly JsonObject[]): Promise<Uint8Array> {
  const table = tableOf(form, field);
  const workbook = new ExcelJS.Workbook();
  writeRows(workbook, table, rows);
  writeGuide(workbook, table);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function writeRows(workbook: ExcelJS.Workbook, { title, columns }: Table, rows: readonly JsonObject[]): void {
  const sheet = workbook.addWorksheet(sheetName(title), { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map((column) => ({ header: titleOf(column), width: widthOf(column), style: styleOf(column) }));
  sheet.getRow(1).font = { bold: true };
  for (const row of rows) sheet.addRow(columns.map((column) => cellOf(column, row[column.key] ?? null)));
  columns.forEach((column, index) => {
    const list = column.kind === 'choice' ? optionList(column) : null;
    for (let line = 2; list !== null && line <= Math.max(rows.length, templateRows) + 1; line += 1) {
      sheet.getCell(line, index + 1).dataValidation = { type: 'list', allowBlank: true, formulae: [list] };
    }
  });
}

/** A second sheet says how each column is filled in. */
function writeGuide(workbook: ExcelJS.Workbook, { columns }: Table): void {
  const sheet = workbook.addWorksheet('填写说明');
  sheet.columns = [{ header: '列', width: 24 }, { header: '是否必填', width: 12 }, { header: '可填内容', width: 60 }, { header: '说明', width: 60 }];
  sheet.getRow(1).font = { bold: true };
  for (const column of columns) {
    const required = column.required && column.showWhen === null ? '必填' : column.required || column.requiredWhen ? '视情况' : '选填';
    sheet.addRow([column.label.zh, required, (column.options ?? []).map(({ label }) => label.zh).join('；'), column.help?.zh ?? '']);
  }
}

export function titleOf({ label, required }: FieldSchema): string {
  return required ? `${label.zh}*` : label.zh;
}

/** Everything but numbers is text, so that codes and identity numbers keep their digits. */
function styleOf({ kind }: FieldSchema): Partial<ExcelJS.Style> {
  return { numFmt: kind === 'number' ? 'General' : '@' };
}

function widthOf({ kind, label }: FieldSchema): number {
  return kind === 'idNumber' || kind === 'longText' ? 26 : Math.max(14, label.zh.length * 2 + 4);
}

function optionList({ options }: FieldSchema): string | null {
  const labels = (options ?? []).map(({ label }) => label.zh);
  const list = labels.join(',');
  return labels.some((label) => /[",]/.test(label)) || list.length > longestList ? null : `"${list}"`;
}

function sheetName(title: string): string {
  return title.replace(/[\\/*?:[\]]/g, ' ').slice(0, 31);
}
