/** Writes the bundle of all workflow code that the worker loads: node tools/bundle-workflows.mjs. */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DefaultLogger, bundleWorkflowCode } from '@temporalio/worker';
import { projectRoot } from './services/folders.mjs';

const workflowsPath = join(projectRoot, 'apps', 'worker', 'src', 'workflows.ts');
const target = join(projectRoot, 'apps', 'worker', 'dist', 'workflow-bundle.js');

const { code } = await bundleWorkflowCode({
  workflowsPath,
  logger: new DefaultLogger('WARN'),
  // Packages of this workspace are bundled from their sources.
  webpackConfigHook: (config) => ({ ...config, resolve: { ...config.resolve, conditionNames: ['source', '...'] } }),
});
await mkdir(join(target, '..'), { recursive: true });
await writeFile(`${target}.new`, code);
await rename(`${target}.new`, target);
console.log(`${target}: ${Math.round(code.length / 1024)} KB`);
