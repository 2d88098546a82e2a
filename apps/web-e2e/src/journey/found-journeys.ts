import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { OnStage } from './stage.js';

/** A suite that a procedure brings along; it declares its tests when it is called. */
export type JourneySuite = (stage: OnStage) => void;

const procedures = join(import.meta.dirname, '../../../../workflows');

/** What the modules in the folders `journey` of the procedures export as `journey`, in the order of their paths. */
export async function foundJourneys(): Promise<readonly JourneySuite[]> {
  const paths = readdirSync(procedures, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && entry.parentPath.endsWith('journey'))
    .map((entry) => join(entry.parentPath, entry.name));
  const modules = await Promise.all(paths.sort().map(async (path): Promise<{ readonly journey?: JourneySuite }> => import(path)));
  return modules.flatMap(({ journey }) => journey ?? []);
}
