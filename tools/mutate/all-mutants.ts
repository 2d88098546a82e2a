import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** So many of them, spread evenly over all operators and files. */
export function spread(mutants: readonly Mutant[], limit: number | null): readonly Mutant[] {
  if (limit === null || limit >= mutants.length) return mutants;
  const step = mutants.length / limit;
  return Array.from({ length: limit }, (_none, index) => mutants[Math.floor(index * step)]).filter((mutant) => mutant !== undefined);
}
