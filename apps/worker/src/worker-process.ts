import { Connection } from '@temporalio/client';
import { Calendars, Database, identityPeople, keepDiagrams, sealedForms, type CaseDependencies, type DiagramFiles } from '@beian/cases';
import { Doorbell } from '@beian/cases/temporal';
import { boundCipher } from '@beian/identity';
import { resolveParameters, type ProcedureRegistry } from '@beian/procedure/declaration';
import { openFileStore } from '@beian/storage/settings';
import type { WorkflowBundle, WorkflowBundlePath } from '@temporalio/worker';
import type { Logger } from 'pino';
import { createActivities } from './activities.js';
import { CaseWorker } from './case-worker.js';
import type { WorkerEnvironment } from './environment.js';
import { HealthServer } from './health/health-server.js';
import { WorkerMetrics } from './health/metrics.js';
import { startBackground } from './loops/background.js';
import { channelHealth, messageSender, openChannels } from './messages/message-channels.js';
import { DocumentWorkshop } from './workshop/document-workshop.js';
import { PrintingThread } from './workshop/printing-thread.js';

export interface WorkerParts {
  readonly environment: WorkerEnvironment;
  readonly registry: ProcedureRegistry;
  readonly diagrams: DiagramFiles;
  readonly workflowBundle: WorkflowBundle | WorkflowBundlePath;
  readonly log: Logger;
}

export interface RunningWorker {
  readonly healthPort: number;
  /** Ends when the Temporal worker ends. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** One worker process: carries cases out, relays stimuli, prints, packs, sends. Any number may run beside each other. */
export async function startWorker({ environment, registry, diagrams, workflowBundle, log }: WorkerParts): Promise<RunningWorker> {
  const complain = (error: unknown): void => log.warn({ error: error instanceof Error ? error.message : String(error) }, 'a connection failed');
  const database = new Database({ url: environment.databaseUrl, connections: 20, onError: complain });
  const deps = dependencies(environment, database, registry);
  await keepDiagrams(database.sql, registry, diagrams);
  const printing = new PrintingThread();
  const workshop = new DocumentWorkshop(await openFileStore(environment.storage), printing, { publicUrl: environment.publicUrl, seal: environment.seal });
  const metrics = new WorkerMetrics(database);
  const address = { address: environment.temporalAddress, namespace: environment.temporalNamespace };
  const doorbell = Doorbell.open(deps, { ...address, onError: complain });
  const worker = await CaseWorker.start({ ...address, activities: createActivities(deps, workshop, metrics), workflowBundle });
  const channels = openChannels(environment);
  const messages = messageSender(environment, deps, channels, metrics);
  const background = startBackground({ deps, doorbell, workshop, messages, log, metrics });
  const health = await HealthServer.listen(environment.healthPort, environment.listen, {
    database: async () => (await database.sql.row('select 1')) !== null,
    temporal: () => answers(environment.temporalAddress),
    worker: async () => worker.isRunning(),
  }, channelHealth(channels, database), metrics);
  return {
    healthPort: health.port, ended: worker.ended,
    stop: async () => {
      await worker.stop();
      await background.stop();
      await printing.close();
      await health.close();
      await doorbell.close();
      await database.close();
    },
  };
}

function dependencies({ keys }: WorkerEnvironment, database: Database, registry: ProcedureRegistry): CaseDependencies {
  const vault = sealedForms(boundCipher(keys));
  return { database, registry, people: identityPeople, vault, calendars: new Calendars(), resolveParameters };
}

async function answers(address: string): Promise<boolean> {
  const connection = await Connection.connect({ address, connectTimeout: '2s' });
  await connection.close();
  return true;
}
