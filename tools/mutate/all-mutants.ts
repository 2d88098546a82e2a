import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '@beian/bpmn/parse';
import { sourceFiles } from '../conformance/course-files.js';
import { diagramFiles } from '../diagrams/diagram-sets.js';
import { projectRoot } from '../services/folders.mjs';
import { courseMutants } from './course-mutants.js';
import { diagramMutants, type OtherNames } from './diagram-mutants.js';
import type { Mutant } from './mutant.js';

export type Kind = 'diagrams' | 'workflows';

/** Every mutant of the project's procedures. */
export async function allMutants(only: Kind | null): Promise<readonly Mutant[]> {
  const names: OtherNames = JSON.parse(readFileSync(join(projectRoot, 'bpmn/vocabulary.json'), 'utf8'));
  const diagrams = only === 'workflows' ? [] : await Promise.all(diagramFiles(join(projectRoot, 'bpmn')).map((file) => diagramMutants(`bpmn/${file}`, readFileSync(join(projectRoot, 'bpmn', file), 'utf8'), names)));
  const courses = only === 'diagrams' ? [] : sourceFiles(projectRoot, 'workflows').filter(({ text }) => text.includes('course(')).map(({ path, text }) => courseMutants(path, text));
  return [...diagrams.flat(), ...courses.flat()];
}

/** All of them in the order in which they are judged: by turns from each operator, so that any beginning is a fair sample. */
export function byTurns(mutants: readonly Mutant[]): readonly Mutant[] {
  const numbered = [...Map.groupBy(mutants, ({ operator }) => operator).values()]
    .flatMap((some) => some.map((mutant) => ({ mutant, draw: sha256(mutant.id) })).sort((one, other) => (one.draw < other.draw ? -1 : 1)).map(({ mutant }, turn) => ({ mutant, turn })));
  return numbered.sort((one, other) => one.turn - other.turn).map(({ mutant }) => mutant);
}
