import type { FormSchema } from '../api/forms.js';
import type { Bilingual, Violation } from '../api/types.js';

/** What is wrong, with the place in the form's own words where the message does not name it: for lists away from the fields. */
export function placedMessage(schema: FormSchema, { path, message }: Violation): Bilingual {
  const place = placeOf(schema, path);
  const [only, ...more] = place;
  if (only === undefined || (more.length === 0 && message.zh.includes(only.zh))) return message;
  return { zh: `${place.map(({ zh }) => zh).join(' ')}：${message.zh}`, en: `${place.map(({ en }) => en).join(', ')}: ${message.en}` };
}

/** The field, and in a table its row and column; nothing for what is no field. */
function placeOf(schema: FormSchema, path: string): readonly Bilingual[] {
  const [key, row, ...column] = path.split('.');
  const field = schema.fields.find((each) => each.key === key);
  if (!field) return [];
  if (field.rows === null || row === undefined) return [field.label];
  const number = Number(row) + 1;
  return [field.label, { zh: `第 ${number} 行`, en: `row ${number}` }, ...placeOf(field.rows, column.join('.'))];
}
