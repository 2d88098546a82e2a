import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger, type WorkflowBundle } from '@temporalio/worker';

let toy: Promise<WorkflowBundle> | null = null;

/** Workflow code of the toy procedure, bundled once from the sources. */
export function toyBundle(): Promise<WorkflowBundle> {
  return (toy ??= bundled('toy-workflows.ts'));
}

/** Workflow code of everything of which histories are kept. */
export function recordedBundle(): Promise<WorkflowBundle> {
  return bundled('recorded-workflows.ts');
}

function bundled(entry: string): Promise<WorkflowBundle> {
  return bundleWorkflowCode({
    workflowsPath: fileURLToPath(new URL(entry, import.meta.url)),
    logger: new DefaultLogger('WARN'),
    webpackConfigHook: (config) => ({ ...config, resolve: { ...config.resolve, conditionNames: ['source', '...'] } }),
  });
}
