import { formSchema, pasteToRows, type FieldSchema, type FormClass, type FormSchema } from '@beian/procedure/forms';
import type { Json, JsonObject } from '@beian/procedure/kernel';
import ExcelJS from 'exceljs';
import { notFound, ProblemError } from '../http/problem.js';

const columnsOf = (rows: FormSchema): readonly FieldSchema[] => rows.fields.filter(({ kind, readOnly }) => !readOnly && !['files', 'rows', 'signature'].includes(kind));

export function tableOf(form: FormClass, field: string): FormSchema {
  const rows = formSchema(form).fields.find(({ key }) => key === field)?.rows;
  if (!rows) throw notFound();
  return rows;
}

/** The table with its headings, filled or as a template; text only, so that no cell is read as a formula. */
export async function writeRows(rows: FormSchema, present: Json | undefined): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(rows.title.zh.slice(0, 30));
  const columns = columnsOf(rows);
  sheet.addRow(columns.map(({ label }) => label.zh)).font = { bold: true };
  for (const row of Array.isArray(present) ? present : []) sheet.addRow(columns.map((column) => cellText(column, row)));
  sheet.columns.forEach((column) => {
    column.width = 22;
    column.numFmt = '@';
  });
  return Buffer.from(await book.xlsx.writeBuffer());
}

function cellText({ key, options }: FieldSchema, row: Json): string {
  const value = isObject(row) ? row[key] : undefined;
  const labelOf = (one: Json): string => options?.find((option) => option.value === one)?.label.zh ?? String(one);
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? '是' : '否';
  return Array.isArray(value) ? value.map(labelOf).join('、') : labelOf(value);
}

/** What a spreadsheet would put on the clipboard, read by the same rules as pasting. */
export async function readRows(rows: FormSchema, bytes: Buffer): Promise<readonly JsonObject[]> {
  const book = new ExcelJS.Workbook();
  try {
    await book.xlsx.load(new Uint8Array(bytes).buffer);
  } catch {
    throw new ProblemError({ status: 422, code: 'NOT_A_WORKBOOK', message: { zh: '不是有效的 XLSX 文件', en: 'Not an XLSX workbook' } });
  }
  const lines: string[] = [];
  book.worksheets[0]?.eachRow((row) => {
    const cells = Array.from({ length: row.cellCount }, (_, i) => quoted(row.getCell(i + 1).text));
    lines.push(cells.join('\t'));
  });
  return pasteToRows(rows, lines.join('\n'));
}

const quoted = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
