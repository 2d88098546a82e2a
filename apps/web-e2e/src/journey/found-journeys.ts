import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { OnStage } from './stage.js';

/** A suite that a procedure brings along; it declares its tests when it is called. */
export type JourneySuite = (stage: OnStage) => void;

const procedures = join(import.meta.dirname, '../../../../workflows');

export interface FoundJourney {
  /** Folder of the procedure. */
  readonly name: string;
  readonly play: JourneySuite;
}

/** What the modules in the folders `journey` of the procedures export as `journey`, in the order of their paths. */
export async function foundJourneys(): Promise<readonly FoundJourney[]> {
  const paths = readdirSync(procedures, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && entry.parentPath.endsWith('journey'))
    .map((entry) => join(entry.parentPath, entry.name));
  const modules = await Promise.all(paths.sort().map(async (path): Promise<{ readonly path: string; readonly journey?: JourneySuite }> => ({ path, ...(await import(path)) })));
  return modules.flatMap(({ path, journey }) => (journey === undefined ? [] : [{ name: relative(procedures, dirname(dirname(path))), play: journey }]));
}
