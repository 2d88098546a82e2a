import { posix } from 'node:path';
import type { SourceFile } from '../course-files.js';

/** The sources of one procedure: the folders named after its diagrams and whatever they import, without generated modules. */
export function procedureSources(diagrams: readonly string[], files: readonly SourceFile[]): readonly SourceFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const folders = diagrams.map((diagram) => diagram.replace(/^bpmn\//, 'workflows/').replace(/\.bpmn$/, '/'));
  const found = new Set(files.filter(({ path }) => folders.some((folder) => path.startsWith(folder))));
  for (const { path, text } of found) {
    for (const [, imported = ''] of text.matchAll(/from '(\.{1,2}\/[^']+)\.js'/g)) {
      const file = byPath.get(`${posix.join(posix.dirname(path), imported)}.ts`);
      if (file !== undefined) found.add(file);
    }
  }
  return [...found];
}
