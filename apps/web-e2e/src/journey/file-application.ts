import type { Draft, FormValues, Submitted } from '../api/answers.js';
import { addMaterial, newDraft, saveDraft, submitDraft } from '../api/drafts.js';
import type { People } from '../api/person.js';
import { procedureId, xinxiangEmployer } from './application.js';
import { Journey, type Offices } from './journey.js';
import { samplePdf } from './sample-file.js';

export interface Application {
  readonly procedureId: string;
  /** Who files. */
  readonly applicant: string;
  /** The filing that it is about, where there is one. */
  readonly filingId?: string;
  /** What stands in the form in the end, given what stood there before. */
  readonly form: (given: FormValues) => FormValues;
}

export interface Filing extends Application {
  /** Who decides. */
  readonly offices: Offices;
}

/** A draft with the form filled in and every material uploaded, or all but a few. */
export async function draftOf(people: People, application: Application, without: readonly string[] = []): Promise<Draft> {
  if (people.hands !== null) return people.hands.drafts(application, without);
  const { applicant, form, filingId } = application;
  const person = await people.find(applicant);
  const draft = await newDraft(person, application.procedureId, { filingId });
  const saved = await saveDraft(person, draft, form(draft.form));
  for (const { id, applies } of saved.materials) {
    if (applies && !without.includes(id)) await addMaterial(person, draft.id, id, samplePdf(`${id}.pdf`, id));
  }
  return person.get(`/drafts/${draft.id}`);
}

export async function submit(people: People, applicant: string, draft: Pick<Draft, 'id'>): Promise<Submitted> {
  return people.hands === null ? submitDraft(await people.find(applicant), draft.id) : people.hands.submits(applicant, draft);
}

export async function file(people: People, filing: Filing): Promise<Journey> {
  const draft = await draftOf(people, filing);
  return new Journey(people, await submit(people, filing.applicant, draft), filing.applicant, filing.offices);
}

/** The sample procedure of the suites that are about the product. */
export function completeDraft(people: People, applicant: string, form: FormValues, without: readonly string[] = []): Promise<Draft> {
  return draftOf(people, { procedureId, form: () => form, applicant }, without);
}

export async function fileApplication(people: People, form: FormValues = xinxiangEmployer, applicant = 'jixie-jingban'): Promise<Journey> {
  const draft = await completeDraft(people, applicant, form);
  return new Journey(people, await submit(people, applicant, draft), applicant);
}
