import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Story } from '../../apps/web-e2e/src/journey/scenes.js';
import { projectRoot } from '../services/folders.mjs';

const procedures = join(projectRoot, 'workflows');

/** What the procedures tell in `journey/stories.ts`, in the order of their paths. */
export async function foundStories(): Promise<readonly Story[]> {
  const paths = readdirSync(procedures, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name === 'stories.ts' && entry.parentPath.endsWith('journey')).map((entry) => join(entry.parentPath, entry.name));
  const modules = await Promise.all(paths.sort().map(async (path): Promise<{ readonly stories?: readonly Story[] }> => import(path)));
  return modules.flatMap(({ stories }) => stories ?? []);
}
