import type { Bilingual } from '../declaration/bilingual.js';
import { fieldsOf } from './field-description.js';
import type { FieldDescription } from './field-description.js';
import { formDescription } from './form.js';
import type { FormClass } from './form-class.js';
import type { FieldSchema, FormSchema, SectionSchema } from './form-schema.js';

/** What a browser needs to draw the form. */
export function formSchema(form: FormClass): FormSchema {
  const description = formDescription(form);
  if (!description) throw new TypeError(`${form.name} is no form: it lacks the decorator Form`);
  return schemaOf(form, description.id, description.title, description.sections);
}

function schemaOf(form: FormClass, id: string, title: Bilingual, sections: readonly SectionSchema[]): FormSchema {
  return { id, title, sections, fields: fieldsOf(form).map(fieldSchema) };
}

function fieldSchema(field: FieldDescription): FieldSchema {
  const { key, kind, label, help, section, required, sensitivity, options, min, max, showWhen, requiredWhen, signer, readOnly, rule, source } = field;
  const rows = field.rows ? schemaOf(field.rows, key, label, formDescription(field.rows)?.sections ?? []) : null;
  return { key, kind, label, help, section, required, sensitivity, options, min, max, rows, showWhen, requiredWhen, signer, readOnly, rule, source };
}
