import { createHash } from 'node:crypto';
import { CONTENT_FOLDER, type ArchiveEntry, type ArchiveFacts, type IndexedFile } from './archive-entry.js';
import { indexHtml } from './index-html.js';
import { readme } from './readme.js';

export const SUMS = 'SHA256SUMS';
export const INDEX = 'index.json';

export function sha256(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** By code unit, whatever the machine's locale. */
function byPath(one: { readonly path: string }, other: { readonly path: string }): number {
  return one.path < other.path ? -1 : Number(one.path > other.path);
}

export function indexed(entries: readonly ArchiveEntry[]): readonly IndexedFile[] {
  return entries
    .map(({ path, title, group, sha256: hash }) => ({ path: `${CONTENT_FOLDER}/${path}`, title, group, sha256: hash }))
    .toSorted(byPath);
}

/** What the package says of itself, in the order in which it is written: the hash list covers all the rest. */
export function accompanying(facts: ArchiveFacts, files: readonly IndexedFile[]): readonly { readonly path: string; readonly text: string }[] {
  const papers = [
    { path: 'README.txt', text: readme(facts) },
    { path: 'index.html', text: indexHtml(facts, files) },
    { path: INDEX, text: `${JSON.stringify({ format: 'beian-archive/1', case: facts, files }, null, 2)}\n` },
  ];
  const hashed = [...papers.map(({ path, text }) => ({ path, sha256: sha256(text) })), ...files].toSorted(byPath);
  const sums = hashed.map((file) => `${file.sha256}  ${file.path}\n`).join('');
  return [{ path: SUMS, text: sums }, ...papers];
}
