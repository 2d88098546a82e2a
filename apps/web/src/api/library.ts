import type { MaterialHolder, MaterialState } from './materials.js';
import { act, answer, api } from './http.js';
import type { Told } from './types.js';

export type LibraryFile = Told<'LibraryFileDto'>;

export const listLibrary = (): Promise<readonly LibraryFile[]> => answer(api.GET('/api/v1/material-library'));

export function reuseFile({ kind, id }: Pick<MaterialHolder, 'kind' | 'id'>, materialId: string, fileId: string): Promise<MaterialState> {
  const asked = { params: { path: { id, materialId } }, body: { fileId }, headers: act() };
  return answer(kind === 'drafts' ? api.POST('/api/v1/drafts/{id}/materials/{materialId}/reuse', asked) : api.POST('/api/v1/tasks/{id}/materials/{materialId}/reuse', asked));
}
