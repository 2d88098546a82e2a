import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DiagramFiles } from '@beian/cases';

const folder = fileURLToPath(new URL('../../../bpmn/', import.meta.url));

/** The files the processes were drawn in: the process id is the path, `province/procedure-year.bpmn` → `province_procedure_year`. */
export const diagramFiles: DiagramFiles = async (processId) => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.bpmn')).map((entry) => join(entry.parentPath, entry.name));
  const file = files.find((path) => relative(folder, path).replace(/\.bpmn$/, '').replace(/[/\\-]/g, '_') === processId);
  if (file === undefined) throw new Error(`no diagram of ${processId} in ${folder}`);
  return readFile(file, 'utf8');
};
