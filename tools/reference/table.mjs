import { readFileSync, writeFileSync } from 'node:fs';

/* Reference data are tables of plain fields, one row a line, so that a new edition shows as a readable difference. */

const FIELD = /^[^,"\r\n]*$/;

/** @param {string} name */
const place = (name) => new URL(`data/${name}.csv`, import.meta.url);

/**
 * @param {string} name
 * @param {readonly string[]} columns
 * @returns {Record<string, string>[]}
 */
export function readTable(name, columns) {
  const [header, ...lines] = readFileSync(place(name), 'utf8').trimEnd().split('\n');
  if (header !== columns.join(',')) throw new Error(`${name}.csv has the columns ${header}; expected ${columns.join(',')}`);
  return lines.map((line, i) => {
    const fields = line.split(',');
    if (fields.length !== columns.length) throw new Error(`${name}.csv line ${i + 2} has ${fields.length} fields; expected ${columns.length}`);
    return Object.fromEntries(columns.map((column, at) => [column, fields[at] ?? '']));
  });
}

/**
 * @param {string} name
 * @param {readonly string[]} columns
 * @param {readonly (readonly string[])[]} rows
 */
export function writeTable(name, columns, rows) {
  const unfit = rows.flat().find((field) => !FIELD.test(field));
  if (unfit !== undefined) throw new Error(`The field ${unfit} cannot stand in ${name}.csv: no commas, quotes or line breaks`);
  writeFileSync(place(name), [columns, ...rows].map((row) => `${row.join(',')}\n`).join(''));
  console.log(`${name}.csv: ${rows.length} rows`);
}
