import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NativeConnection, Worker, type WorkflowBundle, type WorkflowBundlePath } from '@temporalio/worker';
import { caseQueue } from '@beian/cases/temporal';
import type { LocalActivities, ServiceActivities } from '@beian/procedure/temporal';

export interface CaseWorkerOptions {
  readonly address: string;
  readonly namespace: string;
  readonly taskQueue?: string;
  readonly activities: LocalActivities & ServiceActivities;
  readonly workflowBundle: WorkflowBundle | WorkflowBundlePath;
}

/** The bundle that the build writes beside this file. */
export function builtBundle(): WorkflowBundlePath {
  const codePath = fileURLToPath(new URL('workflow-bundle.js', import.meta.url));
  if (!existsSync(codePath)) throw new Error(`${codePath} is missing; run npm run build`);
  return { codePath };
}

/** A Temporal worker that carries cases out. */
export class CaseWorker {
  private constructor(
    private readonly connection: NativeConnection,
    private readonly worker: Worker,
    private readonly running: Promise<void>,
  ) {}

  static async start({ address, namespace, taskQueue = caseQueue, activities, workflowBundle }: CaseWorkerOptions): Promise<CaseWorker> {
    const connection = await NativeConnection.connect({ address });
    const worker = await Worker.create({
      connection, namespace, taskQueue, workflowBundle,
      activities: { ...activities },
      maxCachedWorkflows: 500,
      stickyQueueScheduleToStartTimeout: '1s',
      shutdownGraceTime: '10s',
    });
    return new CaseWorker(connection, worker, worker.run());
  }

  /** Ends when the worker is stopped; fails when it cannot go on. */
  get ended(): Promise<void> {
    return this.running;
  }

  isRunning(): boolean {
    return this.worker.getState() === 'RUNNING';
  }

  /** Takes no new tasks and lets those under way end. */
  async stop(): Promise<void> {
    if (this.isRunning()) this.worker.shutdown();
    await this.running.catch(() => undefined);
    await this.connection.close();
  }
}
