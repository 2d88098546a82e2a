import { act, answer, api, done } from './http.js';
import type { Told } from './types.js';
import { upload } from './upload.js';

export type MaterialState = Told<'MaterialStateDto'>;
export type MaterialStateName = MaterialState['state'];
export type StoredFile = Told<'StoredFileDto'>;

/** Where material files are put: a draft, or a task of the institution that supplements them. */
export interface MaterialHolder {
  readonly kind: 'drafts' | 'tasks';
  readonly id: string;
  /** Whether whoever fills it works for the institution itself: an agent's own institution lends nothing to another. */
  readonly ofOwnInstitution: boolean;
}

export const addMaterialFile = (holder: MaterialHolder, materialId: string, file: File, onProgress: (percent: number) => void) =>
  upload<MaterialState>(`/api/v1/${holder.kind}/${holder.id}/materials/${materialId}/files`, file, onProgress);

/** A counter that registers copies on paper: of a draft it takes in, or of a case. */
export interface PaperHolder {
  readonly kind: 'drafts' | 'cases';
  readonly id: string;
}

export function registerPaper({ kind, id }: PaperHolder, materialId: string, copies: number): Promise<MaterialState> {
  const asked = { params: { path: { id, materialId } }, body: { copies }, headers: act() };
  return answer(kind === 'drafts' ? api.POST('/api/v1/drafts/{id}/materials/{materialId}/paper', asked) : api.POST('/api/v1/cases/{id}/materials/{materialId}/paper', asked));
}

export const removeDraftFile = (draftId: string, materialId: string, fileId: string) =>
  done(api.DELETE('/api/v1/drafts/{id}/materials/{materialId}/files/{fileId}', { params: { path: { id: draftId, materialId, fileId } } }));

export const listFiles = (ids: readonly string[]): Promise<readonly Told<'ListedFileDto'>[]> => answer(api.GET('/api/v1/files', { params: { query: { ids: ids.join(',') } } }));
export const fileUrl = (id: string) => `/api/v1/files/${id}`;
export const previewUrl = (id: string) => `/api/v1/files/${id}/preview`;
