import type { Json } from '../kernel/protocol.js';
import type { FieldSchema, OptionSchema } from './form-schema.js';

const yes = ['是', '有', '√', 'true', 'yes', 'y', '1'];
const no = ['否', '无', '×', 'false', 'no', 'n', '0', ''];

/** Reads a cell's text as its column's kind of value; text that does not read stays text, for the checks to refuse by name. */
export function cellValue(column: FieldSchema, text: string): Json {
  if (text === '') return null;
  switch (column.kind) {
    case 'number': return Number.isFinite(Number(text.replaceAll(',', ''))) ? Number(text.replaceAll(',', '')) : text;
    case 'date': return text.replace(/^(\d{4})[年/.-](\d{1,2})[月/.-](\d{1,2})日?$/, (_, year, month, day) => `${year}-${pad(month)}-${pad(day)}`);
    case 'choice': return optionValue(column.options ?? [], text);
    case 'multiChoice': return text.split(/[、,，;；\s]+/).filter(Boolean).map((part) => optionValue(column.options ?? [], part));
    case 'flag': return yes.includes(text.toLowerCase()) ? true : no.includes(text.toLowerCase()) ? false : text;
    default: return text;
  }
}

function optionValue(options: readonly OptionSchema[], text: string): string {
  const wanted = text.toLowerCase();
  const option = options.find(({ value, label }) => [value, label.zh, label.en].some((name) => name.toLowerCase() === wanted))
    ?? options.find(({ label }) => label.zh.split('/').some((part) => part.trim() === text));
  return option?.value ?? text;
}

function pad(part: unknown): string {
  return String(part).padStart(2, '0');
}
