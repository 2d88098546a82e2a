import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { DiagramError, type DiagramFault, type ProcessModel } from '@beian/bpmn';
import { checkReferences, parseDiagram, processIdOf } from '@beian/bpmn/parse';

export interface DiagramSet {
  /** Folder of the diagrams with their `vocabulary.json`. */
  readonly diagrams: string;
  /** Folder of the generated modules. */
  readonly modules: string;
}

export const DIAGRAM_SETS: readonly DiagramSet[] = [
  { diagrams: 'bpmn', modules: 'workflows/generated' },
  { diagrams: 'libs/procedure/src/testing/bpmn', modules: 'libs/procedure/src/testing/generated' },
];

export interface DrawnProcess {
  /** Path from the project's root. */
  readonly path: string;
  readonly xml: string;
  readonly model: ProcessModel;
}

interface KnownNames {
  readonly roles: readonly string[];
  readonly states: readonly string[];
  readonly parameters: readonly string[];
  readonly anchors: readonly string[];
}

/** All diagrams of a set, parsed, checked and in the order of their process ids; what is wrong with any of them is told at once. */
export async function readDiagramSet(root: string, set: DiagramSet): Promise<readonly DrawnProcess[]> {
  const folder = join(root, set.diagrams);
  const known: KnownNames = JSON.parse(readFileSync(join(folder, 'vocabulary.json'), 'utf8'));
  const files = diagramFiles(folder);
  const vocabulary = { ...known, processes: files.map(processIdOf) };
  const faults: DiagramFault[] = [];
  const read = await Promise.all(files.map(async (file): Promise<readonly DrawnProcess[]> => {
    const [path, xml] = [`${set.diagrams}/${file}`, readFileSync(join(folder, file), 'utf8')];
    try {
      return [{ path, xml, model: await parseDiagram(xml, file, vocabulary) }];
    } catch (error) {
      if (!(error instanceof DiagramError)) throw error;
      faults.push(...error.faults.map((fault) => ({ ...fault, file: path })));
      return [];
    }
  }));
  if (faults.length > 0) throw new DiagramError(faults);
  const drawn = read.flat();
  checkReferences(drawn.map(({ model }) => model), (model) => drawn.find((one) => one.model === model)?.path ?? model.id);
  return drawn.sort((one, other) => (one.model.id < other.model.id ? -1 : 1));
}

/** Paths inside the folder, with forward slashes on every system. */
export function diagramFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.bpmn'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
