import type { FieldSchema } from '../forms/index.js';
import type { Json } from '../kernel/protocol.js';

/** What a spreadsheet program would run when it opens the file. */
const runs = /^[=+\-@\t\r]/;

/** A value as a person reads it: the label of an option, 是 or 否, numbers as numbers. */
export function cellOf(column: FieldSchema, value: Json): string | number | null {
  if (value === null) return null;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (Array.isArray(value)) return harmless(value.map((entry) => labelOf(column, entry)).join('、'));
  return harmless(labelOf(column, value));
}

/** Text that looks like a formula gets an apostrophe, which spreadsheet programs show as plain text. */
export function harmless(text: string): string {
  return runs.test(text) ? `'${text}` : text;
}

/** Undoes `harmless`, so that a file comes back as it went out. */
export function plain(text: string): string {
  return text.startsWith("'") && runs.test(text.slice(1)) ? text.slice(1) : text;
}

function labelOf({ options }: FieldSchema, value: Json): string {
  return options?.find((option) => option.value === value)?.label.zh ?? String(value);
}
