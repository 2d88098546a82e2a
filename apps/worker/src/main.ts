import 'reflect-metadata';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { pino } from 'pino';
import { registry } from '@beian/workflows';
import { builtBundle } from './case-worker.js';
import { diagramFiles } from './diagram-files.js';
import { readEnvironment } from './environment.js';
import { watchParent } from './watch-parent.js';
import { startWorker } from './worker-process.js';

const log = pino({ name: 'beian-worker' });
// Signals are ours: by default SIGUSR2 would end the worker too.
Runtime.install({ shutdownSignals: [], logger: new DefaultLogger('WARN', ({ level, message, meta }) => log.warn({ level, ...meta }, message)) });

const environment = readEnvironment(process.env);
const worker = await startWorker({ environment, registry, diagrams: diagramFiles, workflowBundle: builtBundle(), log });
log.info({ healthPort: worker.healthPort }, 'the worker carries cases out');

let stopping = false;
async function stop(reason: string, code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  log.info({ reason }, 'the worker stops');
  await worker.stop();
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(signal, 0));
watchParent(() => void stop('the process that started the worker is gone', 0));
worker.ended.then(
  () => stop('the Temporal worker ended', 0),
  (error: unknown) => {
    log.error({ error: error instanceof Error ? error.message : String(error) }, 'the Temporal worker failed');
    return stop('failure', 1);
  },
);
