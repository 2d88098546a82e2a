import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JsonObject } from '@beian/procedure/kernel';
import { isRefusal, type ActingPerson } from '@beian/cases';
import { caseQueue, Doorbell, Relay, TrainingClock, type RingResult } from '@beian/cases/temporal';
import type { WorkflowBundle } from '@temporalio/worker';
import { ToyWorld } from '../../../../libs/cases/src/testing/toy-world.js';
import { createActivities } from '../activities.js';
import { CaseWorker } from '../case-worker.js';
import { WorkerMetrics } from '../health/metrics.js';
import { toyBundle } from './toy-bundle.js';
import { ToyWorkshop } from './toy-workshop.js';
import { WorkerChild } from './worker-child.js';

/** An office that carries out library cards: database, Temporal, a worker that can be stopped and started, a doorbell and a relay. */
export class ToyOffice {
  readonly workshop = new ToyWorkshop();
  readonly errors: unknown[] = [];
  readonly doorbell: Doorbell;
  readonly relay: Relay;
  readonly clock: TrainingClock;
  private readonly folder = mkdtempSync(join(tmpdir(), 'beian-toy-office-'));
  private readonly children: WorkerChild[] = [];
  private worker: CaseWorker | null = null;
  private sweeping: Promise<void> | null = null;
  private sweepingOn = false;

  private constructor(
    readonly world: ToyWorld,
    private readonly bundle: WorkflowBundle,
    private readonly place: { readonly address: string; readonly namespace: string; readonly taskQueue: string },
  ) {
    this.doorbell = this.newDoorbell();
    this.relay = new Relay(world.deps, this.doorbell);
    this.clock = new TrainingClock(world.deps, this.doorbell);
  }

  /** On the Temporal server of the test run, on a queue of its own; or, as an installation does, on a server of its own. */
  static async open(own?: { readonly address: string; readonly namespace: string }): Promise<ToyOffice> {
    const [world, bundle] = await Promise.all([ToyWorld.open(), toyBundle()]);
    const { BEIAN_TEST_TEMPORAL: address = '', BEIAN_TEST_TEMPORAL_NAMESPACE: namespace = 'default' } = process.env;
    return new ToyOffice(world, bundle, own === undefined ? { address, namespace, taskQueue: `toy-${randomUUID()}` } : { address: own.address, namespace: own.namespace, taskQueue: caseQueue });
  }

  /** Another api: its own connection to the same Temporal. */
  newDoorbell(): Doorbell {
    return Doorbell.open(this.world.deps, { ...this.place, onError: (error) => this.errors.push(error) });
  }

  /** A worker in a process of its own; dies after the commit of the named positions. */
  async startChild(dieAfter: Readonly<Record<string, number>> = {}): Promise<WorkerChild> {
    const bundle = join(this.folder, 'bundle.js');
    writeFileSync(bundle, this.bundle.code);
    const child = await WorkerChild.start({ ...this.place, databaseUrl: this.world.test.url, library: this.world.library, bundle, dieAfter });
    this.children.push(child);
    return child;
  }

  /** As by kill -9. */
  async killChildren(): Promise<void> {
    for (const child of this.children.splice(0)) await child.kill();
  }

  async startWorker(): Promise<void> {
    const activities = createActivities(this.world.deps, this.workshop, new WorkerMetrics(this.world.deps.database));
    this.worker = await CaseWorker.start({ ...this.place, activities, workflowBundle: this.bundle });
  }

  async stopWorker(): Promise<void> {
    await this.worker?.stop();
    this.worker = null;
  }

  /** The relay, going round until the office closes. */
  startRelay(): void {
    this.sweepingOn = true;
    this.sweeping = (async () => {
      while (this.sweepingOn) {
        await this.relay.sweep().catch((error: unknown) => this.errors.push(error));
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    })();
  }

  async close(): Promise<void> {
    this.sweepingOn = false;
    await this.sweeping;
    await this.stopWorker();
    await this.killChildren();
    await this.doorbell.close();
    await this.world.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Files an application and lets the case begin. */
  async file(application?: JsonObject): Promise<string> {
    const caseId = await this.world.start(application);
    await this.doorbell.ring({ caseId, pos: 1, stimulus: null }, 20_000);
    return caseId;
  }

  /** A person's act from click to answer. */
  async act(caseId: string, element: string, form: JsonObject, more: { actor?: ActingPerson; instance?: string | null } = {}): Promise<RingResult> {
    const stored = await this.world.act(caseId, element, form, more);
    if (isRefusal(stored)) throw new Error(stored.message.en);
    return this.doorbell.ring(stored, 20_000);
  }

  /** Waits until the case looks as told; its row is read again and again. */
  async until<T>(read: () => Promise<T>, wanted: (value: T) => boolean, patienceMs = 30_000): Promise<T> {
    const end = Date.now() + patienceMs;
    for (;;) {
      const value = await read();
      if (wanted(value)) return value;
      if (Date.now() > end) throw new Error(`waited in vain; the last thing seen was ${JSON.stringify(value)}; errors: ${this.errors.map(String).join('; ')}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async openElements(caseId: string): Promise<readonly string[]> {
    return (await this.world.tasks(caseId)).map(({ element }) => element);
  }

  /** All that can be told from outside of a case's course. */
  async state(caseId: string): Promise<{ state: string; ended: string | null; applied: number; last: number }> {
    const row = await this.world.deps.database.sql.row<{ state: string; ended: string | null; applied: number; last: number }>(
      'select state, ended_by as ended, applied_pos as applied, last_pos as last from filing_case where id = $1', [caseId]);
    if (row === null) throw new Error(`no case ${caseId}`);
    return row;
  }
}
