import type { Violation } from '../declaration/bilingual.js';
import { readDraft } from '../forms/index.js';
import type { FormClass } from '../forms/index.js';
import { cellsToRows } from '../forms/paste-to-rows.js';
import type { JsonObject } from '../kernel/protocol.js';
import { fileViolation } from './file-violation.js';
import { readSheet } from './read-sheet.js';
import { tableOf } from './table.js';
import type { Table } from './table.js';
import { unpacksWithin } from './unpacked-size.js';

export interface ImportedRows {
  /** What could be read, also where a cell is not right yet: the draft keeps it and the violations name it. */
  readonly rows: readonly JsonObject[];
  readonly violations: readonly Violation[];
}

const largestFile = 5 * 1024 * 1024;
const largestUnpacked = 50 * 1024 * 1024;

/** The rows of a table from an uploaded XLSX: columns by their titles, in any order, each row checked by its class. */
export async function workbookToRows(form: FormClass, field: string, file: Uint8Array): Promise<ImportedRows> {
  const table = tableOf(form, field);
  const bytes = Buffer.from(file);
  if (bytes.length > largestFile) return refused(tooLarge(field));
  if (!(await unpacksWithin(largestUnpacked, bytes))) return refused(notReadable(field));
  const { lines, violations } = await readSheet(bytes, field, table.mostRows + 1);
  if (violations.length > 0 && lines.length === 0) return { rows: [], violations };
  if (!isTitled(table, lines[0] ?? [])) return refused(noTitles(table));
  const checked = cellsToRows(table.schema, lines).map((row, index) => checkRow(table, row, index));
  return { rows: checked.map(({ row }) => row), violations: [...violations, ...checked.flatMap((row) => row.violations)] };
}

function checkRow({ key, row }: Table, cells: JsonObject, index: number): { row: JsonObject; violations: readonly Violation[] } {
  const read = readDraft(row, cells);
  const found = read.ok ? read.completeness : read.violations;
  const violations = found.map((violation) => ({ ...violation, path: `${key}.${index}.${violation.path}` }));
  return { row: read.ok ? read.json : {}, violations };
}

function isTitled({ columns }: Table, titles: readonly string[]): boolean {
  const names = titles.map((title) => title.replace(/\s|\*/g, ''));
  return columns.filter(({ label }) => names.includes(label.zh.replace(/\s/g, '')) || names.includes(label.en.replace(/\s/g, ''))).length >= Math.min(2, columns.length);
}

function refused(violation: Violation): ImportedRows {
  return { rows: [], violations: [violation] };
}

function tooLarge(field: string): Violation {
  return fileViolation(field, 'FILE_TOO_LARGE', '表格文件不能超过 5 MB，请分次导入', 'A workbook of at most 5 MB can be imported; split it');
}

function notReadable(field: string): Violation {
  return fileViolation(field, 'NOT_A_WORKBOOK', '文件不是有效的 XLSX 表格，或内容过大，请用下载的模板填写后上传', 'Not a valid XLSX workbook, or too large inside; fill in the template and upload it');
}

function noTitles({ key, columns }: Table): Violation {
  const titles = columns.map(({ label }) => label.zh).join('、');
  return fileViolation(key, 'NO_COLUMN_TITLES', `第一行应为列标题：${titles}`, `The first row must hold the column titles: ${columns.map(({ label }) => label.en).join(', ')}`);
}
