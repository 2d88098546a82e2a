import { activityInfo, heartbeat, log } from '@temporalio/activity';
import { advance, answerRule, loadRun, performService, pull, reportIncident, sweepFilings, type CaseDependencies, type Workshop } from '@beian/cases';
import type { LocalActivities, ServiceActivities, SweepActivities } from '@beian/procedure/temporal';
import type { WorkerMetrics } from './health/metrics.js';

const patience = 2;
const beatMs = 4_000;

/** What the workflow of a case may ask for. The local ones are one transaction each; `perform` may take its time. */
export function createActivities(deps: CaseDependencies, workshop: Workshop, metrics: WorkerMetrics): LocalActivities & ServiceActivities & SweepActivities {
  const timed = <Q, A>(name: string, work: (question: Q) => Promise<A>) => async (question: Q): Promise<A> => {
    warnOfRetries(name, metrics);
    const done = metrics.activities.startTimer({ activity: name });
    try {
      return await work(question);
    } catch (error) {
      log.warn(`${name} failed`, { error: error instanceof Error ? error.message : String(error) });
      throw error;
    } finally {
      done();
    }
  };
  return {
    advance: timed('advance', (sent) => advance(deps, sent)),
    pull: timed('pull', (question) => pull(deps, question)),
    rule: timed('rule', (question) => answerRule(deps, question)),
    incident: timed('incident', (report) => reportIncident(deps, report)),
    loadRun: timed('loadRun', (question) => loadRun(deps, question)),
    sweepFilings: async () => (await sweepFilings(deps, { alive: () => heartbeat(), missed: ({ message, filingId, day }) => log.error(message, { filingId, day }) })).length,
    perform: timed('perform', (order) => beating(() => performService(deps, workshop, order))),
  };
}

/** Temporal repeats a failing local activity for ever; without a word nobody would know. */
function warnOfRetries(name: string, metrics: WorkerMetrics): void {
  const { attempt, workflowExecution } = activityInfo();
  if (attempt <= 1) return;
  metrics.retries.inc({ activity: name });
  if (attempt >= patience) log.warn(`${name} is tried again`, { attempt, caseId: workflowExecution?.workflowId });
}

/** Says again and again that this worker is alive: one that was killed no longer does. */
async function beating<A>(work: () => Promise<A>): Promise<A> {
  const beat = setInterval(() => heartbeat(), beatMs);
  try {
    return await work();
  } finally {
    clearInterval(beat);
  }
}
