import type { StoredFile } from '../api/materials.js';

/** The file that this one took the place of: the latest earlier version, one of the same name before others. */
export function formerVersion(files: readonly StoredFile[], file: StoredFile): StoredFile | null {
  const earlier = files.filter(({ superseded, version, id }) => superseded && version < file.version && id !== file.id).sort((a, b) => b.version - a.version);
  return earlier.find(({ name }) => name === file.name) ?? earlier[0] ?? null;
}
