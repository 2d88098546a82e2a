import type { Draft } from '../api/drafts.js';
import type { FormData, FormSchema } from '../api/forms.js';
import type { Bilingual, Violation } from '../api/types.js';
import { isEmpty, shownSections } from '../forms/conditions.js';

export const MATERIALS = 'materials';
export const REVIEW = 'review';

export interface DraftStep {
  readonly id: string;
  /** Null for the two steps that are not part of the form. */
  readonly title: Bilingual | null;
  readonly missing: number;
}

const isMaterial = ({ path }: Violation): boolean => path.startsWith('materials');

const fieldOf = ({ path }: Violation): string => path.split('.')[0] ?? '';

export function stepOf(schema: FormSchema, form: FormData, violation: Violation): string {
  if (isMaterial(violation)) return MATERIALS;
  return shownSections(schema, form).find(({ fields }) => fields.some(({ key }) => key === fieldOf(violation)))?.id ?? REVIEW;
}

export function draftSteps(schema: FormSchema, form: FormData, completeness: readonly Violation[]): readonly DraftStep[] {
  const missingIn = (step: string) => completeness.filter((violation) => stepOf(schema, form, violation) === step).length;
  const sections = shownSections(schema, form).map(({ id, title }) => ({ id, title: title ?? schema.title, missing: missingIn(id) }));
  return [...sections, { id: MATERIALS, title: null, missing: missingIn(MATERIALS) }, { id: REVIEW, title: null, missing: completeness.length }];
}

/** Before the check at the end, an empty field is not yet wrong; what is typed wrong is. */
export function violationsToShow(draft: Draft, form: FormData, checked: boolean): readonly Violation[] {
  const ofForm = draft.completeness.filter((violation) => !isMaterial(violation));
  return checked ? ofForm : ofForm.filter((violation) => !isEmpty(valueAt(form, violation.path)));
}

function valueAt(form: FormData, path: string): FormData[string] {
  let value: unknown = form;
  for (const part of path.split('.')) value = typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined;
  return value === undefined || value === null ? undefined : JSON.stringify(value) === '""' ? '' : 'filled';
}
