import { anchorDays, closeSettledIncidents, countConforming, rollUpDurations, rollUpNames, rollUpPeople, rollUpRegister, rollUpStanding, sealSideExits, sealWaitingDocuments, VerdictSweep, type CaseDependencies, type Workshop } from '@beian/cases';
import { keepSweepScheduled, Reconciler, Relay, type Doorbell } from '@beian/cases/temporal';
import type { MessageSender } from '@beian/notify';
import type { Logger } from 'pino';
import type { WorkerMetrics } from '../health/metrics.js';
import { Loop, type LoopOptions } from './loop.js';

export interface BackgroundParts {
  readonly deps: CaseDependencies;
  readonly doorbell: Doorbell;
  readonly workshop: Workshop;
  readonly messages: MessageSender;
  readonly log: Logger;
  readonly metrics: WorkerMetrics;
}

/** Everything the worker does beside carrying cases out; each may run in any number of workers. */
export function startBackground({ deps, doorbell, workshop, messages, log, metrics }: BackgroundParts): { stop(): Promise<void> } {
  const relay = new Relay(deps, doorbell);
  const reconciler = new Reconciler(deps, doorbell);
  const sweep = new VerdictSweep(deps);
  const { database } = deps;
  const options: readonly LoopOptions[] = [
    { name: 'relay', pauseMs: 500, round: () => relay.sweep() },
    { name: 'documents', pauseMs: 1_000, round: async () => (await sealWaitingDocuments(deps, workshop, 10)).length },
    { name: 'archive', pauseMs: 5_000, round: () => sealSideExits(deps, workshop, 5) },
    { name: 'messages', pauseMs: 5_000, round: () => messages.round() },
    { name: 'counts', pauseMs: 5_000, round: () => rollUpStanding(database) },
    { name: 'register', pauseMs: 2_000, round: () => rollUpRegister(database) },
    { name: 'names', pauseMs: 2_000, round: () => rollUpNames(database) },
    { name: 'people', pauseMs: 2_000, round: () => rollUpPeople(deps) },
    { name: 'durations', pauseMs: 60_000, round: () => rollUpDurations(deps) },
    // Never in a hurry: what is due waits for the next round, so that the cases themselves come first.
    { name: 'verdicts', pauseMs: 5_000, round: () => sweep.round(20).then(() => 0) },
    { name: 'conforming', pauseMs: 10_000, round: () => countConforming(database) },
    { name: 'schedule', pauseMs: 10 * 60_000, round: () => keepSweepScheduled(deps, doorbell.client).then(() => 0) },
    { name: 'incidents', pauseMs: 10_000, round: () => closeSettledIncidents(database.sql) },
    {
      name: 'anchors', pauseMs: 15 * 60_000,
      // The hash also stands in the log of the process, which whoever tampers with the database does not reach.
      round: async () => {
        const made = await anchorDays(deps);
        for (const { day, cases, hash } of made) log.info({ day, cases, hash }, 'the logs of a day are anchored');
        return 0;
      },
    },
    {
      name: 'reconcile', pauseMs: 60_000,
      round: async () => {
        const { resumed, stuck } = await reconciler.reconcile();
        if (resumed.length + stuck.length > 0) log.warn({ resumed: resumed.length, stuck: stuck.length }, 'cases differ between PostgreSQL and Temporal');
        return 0;
      },
    },
  ];
  const loops = options.map((option) => new Loop(option, log, metrics));
  return { stop: async () => void (await Promise.all(loops.map((loop) => loop.stop()))) };
}
