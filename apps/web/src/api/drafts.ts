import type { FormData } from './forms.js';
import { get, post, send } from './http.js';
import type { MaterialState } from './materials.js';
import type { Bilingual, Violation } from './types.js';
import { upload } from './upload.js';

export interface DraftRow {
  readonly id: string;
  readonly procedureId: string;
  readonly procedureTitle: Bilingual;
  readonly institution: { readonly id: string; readonly name: string };
  readonly revision: number;
  readonly updatedAt: string;
}

export interface Draft extends DraftRow {
  readonly form: FormData;
  readonly materials: readonly MaterialState[];
  readonly completeness: readonly Violation[];
}

export interface Submitted {
  readonly caseId: string;
  readonly caseNo: string;
  readonly queryCode: string;
}

export interface ImportedRows {
  readonly rows: readonly FormData[];
  readonly violations: readonly Violation[];
}

export const listDrafts = () => get<readonly DraftRow[]>('/drafts');
export const readDraft = (id: string) => get<Draft>(`/drafts/${id}`);
export const createDraft = (procedureId: string, institutionId?: string) => post<Draft>('/drafts', { procedureId, ...(institutionId ? { institutionId } : {}) });
export const saveDraft = (id: string, revision: number, form: FormData, keepalive = false) =>
  send<Draft>('PUT', `/drafts/${id}`, { body: { form }, revision, keepalive });
export const deleteDraft = (id: string) => send<unknown>('DELETE', `/drafts/${id}`);
export const submitDraft = (id: string) => post<Submitted>(`/drafts/${id}/submit`);
export const draftPdfUrl = (id: string) => `/api/v1/drafts/${id}/form.pdf`;
export const rowsXlsxUrl = (id: string, field: string) => `/api/v1/drafts/${id}/rows/${field}.xlsx`;
export const importRows = (id: string, field: string, file: File) => upload<ImportedRows>(`/drafts/${id}/rows/${field}`, file, () => undefined);
