import type { FieldCondition, FieldSchema, FormData, FormSchema, FormValue } from '../api/forms.js';

export function holds(condition: FieldCondition, form: FormData): boolean {
  const value = form[condition.field];
  const given = Array.isArray(value) ? value : [value ?? null];
  return given.some((each) => condition.in.some((wanted) => wanted === each));
}

export const isShown = (field: FieldSchema, form: FormData): boolean => (field.showWhen === null || holds(field.showWhen, form)) && !isNothingGiven(field, form);

/** Rows that come with given cells and did not come: there is nothing to answer. */
const isNothingGiven = (field: FieldSchema, form: FormData): boolean =>
  field.kind === 'rows' && !field.required && isEmpty(form[field.key]) && (field.rows?.fields.some(({ readOnly }) => readOnly) ?? false);

export const isRequired = (field: FieldSchema, form: FormData): boolean =>
  field.required || (field.requiredWhen !== null && holds(field.requiredWhen, form));

export function isEmpty(value: FormValue | undefined): boolean {
  if (value === undefined || value === null || value === '' || value === false) return true;
  return Array.isArray(value) && value.length === 0;
}

export interface ShownSection {
  readonly id: string;
  readonly title: FormSchema['sections'][number]['title'] | null;
  readonly fields: readonly FieldSchema[];
}

/** Sections with the fields that apply now; fields without a section come first, under no title. */
export function shownSections(schema: FormSchema, form: FormData): readonly ShownSection[] {
  const known = new Set(schema.sections.map(({ id }) => id));
  const shown = schema.fields.filter((field) => isShown(field, form));
  const loose = shown.filter(({ section }) => section === null || !known.has(section));
  const named = schema.sections.map(({ id, title }) => ({ id, title, fields: shown.filter(({ section }) => section === id) }));
  return [{ id: 'loose', title: null, fields: loose }, ...named].filter(({ fields }) => fields.length > 0);
}
