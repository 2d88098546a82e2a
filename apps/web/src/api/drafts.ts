import type { FormData } from './forms.js';
import { act, answer, api, done, seen } from './http.js';
import type { Told } from './types.js';
import { upload } from './upload.js';

export type Draft = Told<'DraftDto'>;
export type DraftRow = Told<'DraftRowDto'>;
export type Submitted = Told<'SubmittedDto'>;
export type ImportedRows = Told<'ReadRowsDto'>;

const at = (id: string) => ({ params: { path: { id } } });

export const listDrafts = (): Promise<readonly DraftRow[]> => answer(api.GET('/api/v1/drafts'));
export const readDraft = (id: string): Promise<Draft> => answer(api.GET('/api/v1/drafts/{id}', at(id)));
export const createDraft = (procedureId: string, { institutionId, filingId }: { readonly institutionId?: string; readonly filingId?: string } = {}): Promise<Draft> =>
  answer(api.POST('/api/v1/drafts', { body: { procedureId, ...(institutionId === undefined ? {} : { institutionId }), ...(filingId === undefined ? {} : { filingId }) }, headers: act() }));
export const saveDraft = (id: string, revision: number, form: FormData, keepalive = false): Promise<Draft> =>
  answer(api.PUT('/api/v1/drafts/{id}', { ...at(id), body: { form: { ...form } }, headers: seen(revision), keepalive }));
export const deleteDraft = (id: string) => done(api.DELETE('/api/v1/drafts/{id}', at(id)));
export const submitDraft = (id: string): Promise<Submitted> => answer(api.POST('/api/v1/drafts/{id}/submit', { ...at(id), headers: act() }));
export const readFormerApplication = (id: string): Promise<Told<'FormerDto'>> => answer(api.GET('/api/v1/drafts/{id}/former', at(id)));
export const readDraftPdf = (id: string): Promise<ArrayBuffer> => answer(api.GET('/api/v1/drafts/{id}/form.pdf', { ...at(id), parseAs: 'arrayBuffer' }));
export const draftPdfUrl = (id: string) => `/api/v1/drafts/${id}/form.pdf`;
export const rowsXlsxUrl = (id: string, field: string) => `/api/v1/drafts/${id}/rows/${field}.xlsx`;
export const importRows = (id: string, field: string, file: File) => upload<ImportedRows>(`/api/v1/drafts/${id}/rows/${field}`, file, () => undefined);
