/*
 * Writes data/calendar-days.csv from the package chinese-days. Run it when the package has a new year's notice, and hold
 * the difference against the text of the notice before committing it:
 *
 *   node tools/reference/generate/calendar-days.mjs
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { writeTable } from '../table.mjs';

const FIRST_YEAR = 2019;

/** @type {{ holidays: Record<string, string>, workdays: Record<string, string> }} date → "English name,中文名,days" */
const lists = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('chinese-days/dist/chinese-days.json'), 'utf8'));

/** @param {'rest' | 'work'} kind @returns {(entry: [string, string]) => string[]} */
const row = (kind) => ([date, names]) => [date, kind, names.split(',')[1] ?? '', `国务院办公厅关于${date.slice(0, 4)}年部分节假日安排的通知`];

const rows = [...Object.entries(lists.holidays).map(row('rest')), ...Object.entries(lists.workdays).map(row('work'))]
  .filter(([date = '']) => Number(date.slice(0, 4)) >= FIRST_YEAR)
  .sort(([a = ''], [b = '']) => a.localeCompare(b, 'en'));

writeTable('calendar-days', ['date', 'kind', 'name', 'source'], rows);
