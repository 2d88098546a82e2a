import { checkOccupationCode } from '@beian/identifiers';
import type { Occupation } from '@beian/identity';
import ExcelJS from 'exceljs';
import { ProblemError, type ProblemViolation } from '../http/problem.js';

/** Headings of the first sheet, in any order; the last two may be missing. */
const columns = { code: '职业编码', name: '职业名称', levels: '等级', standard: '标准', source: '来源', replaces: '替代编码' } as const;
const needed = ['code', 'name', 'source'] as const;
type Column = keyof typeof columns;

const unfit = (violations: readonly ProblemViolation[]): ProblemError =>
  new ProblemError({ status: 422, code: 'WORKBOOK_UNFIT', message: { zh: '表格内容有误，未导入任何一行', en: 'The workbook has mistakes; no row was imported' }, violations });

const violation = (path: string, code: string, zh: string, en: string): ProblemViolation => ({ path, code, message: { zh, en }, rule: null });

/** Reads all rows or none; paths name sheet rows as people see them. */
export async function readOccupations(bytes: Buffer): Promise<Occupation[]> {
  const sheet = (await openWorkbook(bytes)).worksheets[0];
  if (!sheet) throw unfit([violation('', 'SHEET_MISSING', '没有工作表', 'There is no sheet')]);
  const places = headings(sheet);
  const rows: Occupation[] = [];
  const violations: ProblemViolation[] = [];
  sheet.eachRow((row, number) => {
    if (number === 1) return;
    const text = (column: Column): string => (places.has(column) ? row.getCell(places.get(column) ?? 0).text.trim() : '');
    if (!text('code') && !text('name')) return;
    const faults = faultsOf(text, number, rows);
    violations.push(...faults);
    if (faults.length === 0) rows.push(occupationOf(text));
  });
  if (violations.length > 0) throw unfit(violations.slice(0, 100));
  if (rows.length === 0) throw unfit([violation('', 'NO_ROWS', '没有数据行', 'There are no rows')]);
  return rows;
}

async function openWorkbook(bytes: Buffer): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(new Uint8Array(bytes).buffer);
    return workbook;
  } catch {
    throw unfit([violation('', 'NOT_A_WORKBOOK', '不是有效的 XLSX 文件', 'Not an XLSX workbook')]);
  }
}

function headings(sheet: ExcelJS.Worksheet): ReadonlyMap<Column, number> {
  const places = new Map<Column, number>();
  const names: readonly Column[] = ['code', 'name', 'levels', 'standard', 'source', 'replaces'];
  sheet.getRow(1).eachCell((cell, place) => {
    const column = names.find((name) => columns[name] === cell.text.trim());
    if (column) places.set(column, place);
  });
  const missing = needed.filter((column) => !places.has(column));
  if (missing.length > 0) {
    throw unfit(missing.map((column) => violation('1', 'COLUMN_MISSING', `缺少列“${columns[column]}”`, `The column ${columns[column]} is missing`)));
  }
  return places;
}

function faultsOf(text: (column: Column) => string, number: number, before: readonly Occupation[]): ProblemViolation[] {
  const code = checkOccupationCode(text('code'));
  if (!code.ok) return [{ path: `${number}.${columns.code}`, code: code.code, message: code.message, rule: null }];
  if (before.some((row) => row.code === code.value)) return [violation(`${number}.${columns.code}`, 'CODE_TWICE', '编码重复', 'The code is listed twice')];
  const empty = needed.filter((column) => !text(column));
  if (empty.length > 0) return empty.map((column) => violation(`${number}.${columns[column]}`, 'REQUIRED', '不能为空', 'Must not be empty'));
  if (!/^([1-5]([,、/][1-5])*)?$/.test(text('levels'))) return [violation(`${number}.${columns.levels}`, 'LEVELS', '等级须为1至5，用顿号分隔', 'Levels are 1 to 5, separated by commas')];
  return [];
}

function occupationOf(text: (column: Column) => string): Occupation {
  const levels = text('levels').split(/[,、/]/).filter(Boolean).map(Number);
  return { code: text('code'), name: text('name'), levels: levels.length > 0 ? levels : null, standard: text('standard') || null, source: text('source'), replaces: text('replaces') || null };
}
