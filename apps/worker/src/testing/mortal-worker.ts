import { readFileSync } from 'node:fs';
import { Calendars, Database, identityPeople, openVault } from '@beian/cases';
import { resolveParameters } from '@beian/procedure/declaration';
import { toyRegistry } from '../../../../libs/cases/src/testing/toy-registry.js';
import { createActivities } from '../activities.js';
import { CaseWorker } from '../case-worker.js';
import { WorkerMetrics } from '../health/metrics.js';
import { watchParent } from '../watch-parent.js';
import { ToyWorkshop } from './toy-workshop.js';

/** A worker in a process of its own, which dies (as by kill -9) right after it committed a position, before Temporal hears of it. */
interface Order {
  readonly databaseUrl: string;
  readonly library: string;
  readonly address: string;
  readonly namespace: string;
  readonly taskQueue: string;
  readonly bundle: string;
  /** Cases and the position after whose commit to die; none: lives on. */
  readonly dieAfter: Readonly<Record<string, number>>;
}

const order: Order = JSON.parse(readFileSync(0, 'utf8'));
const database = new Database({ url: order.databaseUrl });
const deps = { database, registry: toyRegistry(order.library), people: identityPeople, vault: openVault, calendars: new Calendars(), resolveParameters };
const activities = createActivities(deps, new ToyWorkshop(), new WorkerMetrics(database));
watchParent(() => process.exit(0));

await CaseWorker.start({
  address: order.address, namespace: order.namespace, taskQueue: order.taskQueue, workflowBundle: { codePath: order.bundle },
  activities: {
    ...activities,
    advance: async (sent) => {
      const advanced = await activities.advance(sent);
      if (order.dieAfter[sent.caseId] === sent.pos) process.kill(process.pid, 'SIGKILL');
      return advanced;
    },
  },
});
process.stdout.write('ready\n');
