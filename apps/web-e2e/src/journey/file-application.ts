import type { Draft, FormValues } from '../api/answers.js';
import { addMaterial, newDraft, saveDraft, submitDraft } from '../api/drafts.js';
import type { People } from '../api/person.js';
import { procedureId, xinxiangEmployer } from './application.js';
import { Journey } from './journey.js';
import { samplePdf } from './sample-file.js';

/** A draft with the form filled in and every material uploaded, or all but a few. */
export async function completeDraft(people: People, applicant: string, application: FormValues, without: readonly string[] = []): Promise<Draft> {
  const person = await people.find(applicant);
  const draft = await saveDraft(person, await newDraft(person, procedureId), application);
  for (const { id, applies } of draft.materials) {
    if (applies && !without.includes(id)) await addMaterial(person, draft.id, id, samplePdf(`${id}.pdf`, id));
  }
  return person.get(`/drafts/${draft.id}`);
}

export async function fileApplication(people: People, application: FormValues = xinxiangEmployer, applicant = 'jixie-jingban'): Promise<Journey> {
  const { id } = await completeDraft(people, applicant, application);
  return new Journey(people, await submitDraft(await people.find(applicant), id), applicant);
}
