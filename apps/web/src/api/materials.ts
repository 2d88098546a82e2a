import { send } from './http.js';
import type { Bilingual } from './types.js';
import { upload } from './upload.js';

export type MaterialStateName = 'missing' | 'uploaded' | 'meets' | 'doesNotMeet';

export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly size: number;
  readonly sha256: string;
  readonly uploadedAt: string;
  readonly version: number;
  readonly superseded: boolean;
}

export interface MaterialState {
  readonly id: string;
  readonly name: Bilingual;
  readonly medium: string;
  readonly rule: string | null;
  readonly help: Bilingual | null;
  readonly applies: boolean;
  readonly state: MaterialStateName;
  readonly reason: string | null;
  readonly paperCopies: number;
  readonly paperReceived: number;
  readonly files: readonly StoredFile[];
}

/** Where material files are put: a draft, or a task of the institution that supplements them. */
export interface MaterialHolder {
  readonly kind: 'drafts' | 'tasks';
  readonly id: string;
}

const filesPath = (holder: MaterialHolder, materialId: string) => `/${holder.kind}/${holder.id}/materials/${materialId}/files`;

export const addMaterialFile = (holder: MaterialHolder, materialId: string, file: File, onProgress: (percent: number) => void) =>
  upload<unknown>(filesPath(holder, materialId), file, onProgress);

export const removeMaterialFile = (holder: MaterialHolder, materialId: string, fileId: string) =>
  send<unknown>('DELETE', `${filesPath(holder, materialId)}/${fileId}`);

export const fileUrl = (id: string) => `/api/v1/files/${id}`;
export const previewUrl = (id: string) => `/api/v1/files/${id}/preview`;
