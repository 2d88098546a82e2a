import { join } from 'node:path';
import { DefaultLogger, bundleWorkflowCode } from '@temporalio/worker';
import { projectRoot } from './services/folders.mjs';

/** All workflow code that the worker loads; packages of this workspace are bundled from their sources. */
export function bundleWorkflows() {
  return bundleWorkflowCode({
    workflowsPath: join(projectRoot, 'apps', 'worker', 'src', 'workflows.ts'),
    logger: new DefaultLogger('WARN'),
    webpackConfigHook: (config) => ({ ...config, resolve: { ...config.resolve, conditionNames: ['source', '...'] } }),
  });
}
