import type { Writable } from 'node:stream';
import { guarded } from '@beian/documents';
import type { Bilingual } from '@beian/procedure/declaration';
import ExcelJS from 'exceljs';
import type { ExportedList, Language } from './exported-list.js';

/** A longer list is cut off there, and says so in its last line. */
export const mostRows = 20_000;

/** Writes a list as XLSX, row by row: neither the rows nor the file are ever held as a whole. */
export async function writeList<Row>(out: Writable, { title, columns, rows }: ExportedList<Row>, language: Language): Promise<void> {
  const say = ({ zh, en }: Bilingual): string => (language === 'en' ? en : zh);
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true, useSharedStrings: false });
  const sheet = book.addWorksheet(say(title).replace(/[\\/*?:[\]]/g, ' ').slice(0, 31), { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map(({ width }) => ({ width }));
  const head = sheet.addRow(columns.map((each) => say(each.title)));
  head.font = { bold: true };
  head.commit();
  let written = 0;
  for await (const row of rows) {
    if (written === mostRows) {
      sheet.addRow([say({ zh: `仅导出前 ${mostRows} 行`, en: `Only the first ${mostRows} rows` })]).commit();
      break;
    }
    sheet.addRow(columns.map(({ value }) => cell(value(row, say)))).commit();
    written += 1;
  }
  sheet.commit();
  await book.commit();
}

const cell = (value: string | number | null): string | number | null => (typeof value === 'string' ? guarded(value) : value);
