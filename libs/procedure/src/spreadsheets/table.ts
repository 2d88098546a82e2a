import { fieldsOf, formSchema } from '../forms/index.js';
import type { FieldSchema, FormClass, FormSchema } from '../forms/index.js';
import { cellColumns } from '../forms/paste-to-rows.js';

/** A table of a form as a spreadsheet sees it. */
export interface Table {
  readonly key: string;
  readonly title: string;
  readonly row: FormClass;
  readonly schema: FormSchema;
  readonly columns: readonly FieldSchema[];
  readonly mostRows: number;
}

export function tableOf(form: FormClass, key: string): Table {
  const row = fieldsOf(form).find((field) => field.key === key)?.rows;
  const field = formSchema(form).fields.find((candidate) => candidate.key === key);
  if (!row || !field?.rows) throw new TypeError(`${form.name} has no table "${key}"`);
  return { key, title: field.label.zh, row, schema: field.rows, columns: cellColumns(field.rows), mostRows: field.max ?? 1000 };
}
