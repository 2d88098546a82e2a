import type { StoredFile } from '../api/materials.js';

export type ViewKind = 'pdf' | 'image' | 'word' | 'other';

/** How a file can be shown: its kind was sniffed by the api, not taken from its name. */
export function viewKind({ kind, name }: Pick<StoredFile, 'kind' | 'name'>): ViewKind {
  const said = kind.toLowerCase();
  if (said.includes('pdf')) return 'pdf';
  if (/png|jpe?g|^image/.test(said)) return 'image';
  return /docx|word/.test(said) || /\.docx$/i.test(name) ? 'word' : 'other';
}
