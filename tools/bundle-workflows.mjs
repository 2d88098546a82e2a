/** Writes the bundle of all workflow code that the worker loads: node tools/bundle-workflows.mjs. */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from './services/folders.mjs';
import { bundleWorkflows } from './workflow-bundle.mjs';

const target = join(projectRoot, 'apps', 'worker', 'dist', 'workflow-bundle.js');

const { code } = await bundleWorkflows();
await mkdir(join(target, '..'), { recursive: true });
await writeFile(`${target}.new`, code);
await rename(`${target}.new`, target);
console.log(`${target}: ${Math.round(code.length / 1024)} KB`);
