import ExcelJS from 'exceljs';
import type { CellValue } from 'exceljs';
import type { Violation } from '../declaration/bilingual.js';
import { plain } from './cell-text.js';
import { fileViolation } from './file-violation.js';

export interface Sheet {
  readonly lines: readonly (readonly string[])[];
  readonly violations: readonly Violation[];
}

const mostColumns = 60;

/** The first sheet as text. Formulas are refused: their result depends on who opened the file last. */
export async function readSheet(bytes: Buffer, key: string, mostLines: number): Promise<Sheet> {
  const sheet = await firstSheet(bytes);
  if (!sheet) return { lines: [], violations: [noWorkbook(key)] };
  if (sheet.actualRowCount > mostLines) return { lines: [], violations: [tooManyRows(key, mostLines - 1)] };
  const violations: Violation[] = [];
  const lines: string[][] = [];
  sheet.eachRow((row) => {
    const cells: string[] = [];
    for (let column = 1; column <= Math.min(row.cellCount, mostColumns); column += 1) {
      const cell = row.getCell(column);
      const text = textOf(cell.value);
      if (text === null) violations.push(notText(key, cell.address, cell.value));
      cells.push(text === null ? '' : plain(text));
    }
    if (cells.some((cell) => cell !== '')) lines.push(cells);
  });
  return { lines, violations };
}

async function firstSheet(bytes: Buffer): Promise<ExcelJS.Worksheet | null> {
  try {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
    return workbook.worksheets[0] ?? null;
  } catch {
    return null;
  }
}

/** Null for what cannot be read as the text a person sees. */
function textOf(value: CellValue): string | null {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return isExact(value) ? String(value) : null;
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('').trim();
  if ('hyperlink' in value) return String(value.text).trim();
  return null;
}

/** Spreadsheet programs keep 15 digits: a longer number, such as an identity number, has already lost its last ones. */
function isExact(value: number): boolean {
  return Math.abs(value) < 1e15;
}

function notText(key: string, address: string, value: CellValue): Violation {
  if (typeof value === 'number') {
    return fileViolation(key, 'NUMBER_TRUNCATED',
      `单元格 ${address} 中的号码超过 15 位，表格软件已丢失末位数字，请将该列设为“文本”格式后重新填写`,
      `Cell ${address} holds a number of more than 15 digits, of which the last are lost; set the column to text and enter it again`);
  }
  return fileViolation(key, 'FORMULA_IN_CELL', `单元格 ${address} 含有公式或错误值，请粘贴为数值`, `Cell ${address} holds a formula or an error; paste its value instead`);
}

function noWorkbook(key: string): Violation {
  return fileViolation(key, 'NOT_A_WORKBOOK', '文件不是有效的 XLSX 表格，请用下载的模板填写后上传', 'Not a valid XLSX workbook; fill in the template and upload it');
}

function tooManyRows(key: string, most: number): Violation {
  return fileViolation(key, 'TOO_MANY', `表格最多 ${most} 行，请删减`, `The table takes at most ${most} rows; remove some`);
}
