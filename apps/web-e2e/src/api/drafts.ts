import type { Draft, FormValues, MaterialState, Submitted } from './answers.js';
import type { Visitor } from './visitor.js';

interface DraftedFor {
  /** At the counter: whose application it is. */
  readonly institutionId?: string | undefined;
  readonly filingId?: string | undefined;
}

export function newDraft(person: Visitor, procedureId: string, about: DraftedFor = {}): Promise<Draft> {
  return person.post('/drafts', { procedureId, ...about });
}

export function saveDraft(person: Visitor, { id, revision }: Pick<Draft, 'id' | 'revision'>, form: FormValues): Promise<Draft> {
  return person.change('PUT', `/drafts/${id}`, revision, { form });
}

export function addMaterial(person: Visitor, draftId: string, materialId: string, file: File): Promise<MaterialState> {
  return person.send('POST', `/drafts/${draftId}/materials/${materialId}/files`, { body: withFile(file) });
}

export function submitDraft(person: Visitor, draftId: string): Promise<Submitted> {
  return person.post(`/drafts/${draftId}/submit`);
}

export function withFile(file: File): FormData {
  const form = new FormData();
  form.set('file', file);
  return form;
}
