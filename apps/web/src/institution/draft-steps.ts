import type { Draft } from '../api/drafts.js';
import type { FormData, FormSchema } from '../api/forms.js';
import type { Bilingual, Violation } from '../api/types.js';
import { shownSections } from '../forms/conditions.js';

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

/** Asked of hundreds of violations after every key: the sections are looked through once. */
function stepFinder(schema: FormSchema, form: FormData): (violation: Violation) => string {
  const sections = new Map(shownSections(schema, form).flatMap(({ id, fields }) => fields.map(({ key }) => [key, id] as const)));
  return (violation) => (isMaterial(violation) ? MATERIALS : (sections.get(fieldOf(violation)) ?? REVIEW));
}

export const stepOf = (schema: FormSchema, form: FormData, violation: Violation): string => stepFinder(schema, form)(violation);

export function draftSteps(schema: FormSchema, form: FormData, completeness: readonly Violation[]): readonly DraftStep[] {
  const stepFor = stepFinder(schema, form);
  const missing = new Map<string, number>();
  for (const violation of completeness) missing.set(stepFor(violation), (missing.get(stepFor(violation)) ?? 0) + 1);
  const missingIn = (step: string) => missing.get(step) ?? 0;
  const sections = shownSections(schema, form).map(({ id, title }) => ({ id, title: title ?? schema.title, missing: missingIn(id) }));
  return [...sections, { id: MATERIALS, title: null, missing: missingIn(MATERIALS) }, { id: REVIEW, title: null, missing: completeness.length }];
}

/** Before the check at the end, an empty field is not yet wrong; what is typed wrong is. What was typed since the draft was saved is not asked for. */
export function violationsToShow({ completeness }: Pick<Draft, 'completeness'>, form: FormData, checked: boolean): readonly Violation[] {
  const ofForm = completeness.filter((violation) => !isMaterial(violation) && !(violation.code === 'REQUIRED' && isTyped(valueAt(form, violation.path))));
  return checked ? ofForm : ofForm.filter(({ path }) => !isBlank(valueAt(form, path)));
}

const isBlank = (value: unknown): boolean => value === undefined || value === null || value === '';
const isTyped = (value: unknown): boolean => (typeof value === 'string' && value.trim() !== '') || typeof value === 'number' || (Array.isArray(value) && value.length > 0);

function valueAt(form: FormData, path: string): unknown {
  let value: unknown = form;
  for (const part of path.split('.')) value = typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined;
  return value;
}

/** Whom the form names as the one who signs it on paper. */
export function signerIn({ fields }: FormSchema, form: FormData): string | undefined {
  const name = fields.map(({ signer }) => (signer === null ? undefined : form[signer])).find((each) => each !== undefined);
  return typeof name === 'string' && name.trim() !== '' ? name.trim() : undefined;
}
