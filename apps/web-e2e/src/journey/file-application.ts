import type { Draft, FormValues } from '../api/answers.js';
import { addMaterial, newDraft, saveDraft, submitDraft } from '../api/drafts.js';
import type { People } from '../api/person.js';
import { procedureId, xinxiangEmployer } from './application.js';
import { Journey, type Offices } from './journey.js';
import { samplePdf } from './sample-file.js';

export interface Filing {
  readonly procedureId: string;
  readonly form: FormValues;
  /** Who files. */
  readonly applicant: string;
  /** Who decides. */
  readonly offices: Offices;
}

/** A draft with the form filled in and every material uploaded, or all but a few. */
export async function draftOf(people: People, { procedureId, form, applicant }: Omit<Filing, 'offices'>, without: readonly string[] = []): Promise<Draft> {
  const person = await people.find(applicant);
  const draft = await saveDraft(person, await newDraft(person, procedureId), form);
  for (const { id, applies } of draft.materials) {
    if (applies && !without.includes(id)) await addMaterial(person, draft.id, id, samplePdf(`${id}.pdf`, id));
  }
  return person.get(`/drafts/${draft.id}`);
}

export async function file(people: People, filing: Filing): Promise<Journey> {
  const { id } = await draftOf(people, filing);
  return new Journey(people, await submitDraft(await people.find(filing.applicant), id), filing.applicant, filing.offices);
}

/** The sample procedure of the suites that are about the product. */
export function completeDraft(people: People, applicant: string, form: FormValues, without: readonly string[] = []): Promise<Draft> {
  return draftOf(people, { procedureId, form, applicant }, without);
}

export async function fileApplication(people: People, form: FormValues = xinxiangEmployer, applicant = 'jixie-jingban'): Promise<Journey> {
  const { id } = await completeDraft(people, applicant, form);
  return new Journey(people, await submitDraft(await people.find(applicant), id), applicant);
}
