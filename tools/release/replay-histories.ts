import type { Client } from '@temporalio/client';
import { WorkflowNotFoundError } from '@temporalio/common';
import { Worker, type WorkflowBundle } from '@temporalio/worker';
import type { OpenCase } from '../../libs/cases/src/run/replay-open-cases.js';

type History = Awaited<ReturnType<ReturnType<Client['workflow']['getHandle']>['fetchHistory']>>;

/** What Temporal keeps of the last run of a case; null: nothing any more. */
export type KeptHistory = (caseId: string) => Promise<History | null>;

export interface ReplayedHistory extends OpenCase {
  /** Why the workflow could not go on; null: it can. */
  readonly fault: string | null;
}

/** Workflows of open cases, carried out again from their histories by the code of a bundle: no server hears of it. */
export async function replayHistories(open: readonly OpenCase[], kept: KeptHistory, workflowBundle: WorkflowBundle): Promise<readonly ReplayedHistory[]> {
  const byId = new Map(open.map((one) => [one.caseId, one]));
  const replayed: ReplayedHistory[] = [];
  for await (const { workflowId, error } of Worker.runReplayHistories({ workflowBundle }, histories(open, kept))) {
    const filing = byId.get(workflowId);
    if (filing !== undefined) replayed.push({ ...filing, fault: error === undefined ? null : firstLine(error.message) });
  }
  return replayed;
}

/** One after the other: a history may be long. */
async function* histories(open: readonly OpenCase[], kept: KeptHistory): AsyncIterable<{ readonly workflowId: string; readonly history: History }> {
  for (const { caseId } of open) {
    const history = await kept(caseId);
    if (history !== null) yield { workflowId: caseId, history };
  }
}

export function keptBy(client: Client): KeptHistory {
  return (caseId) => client.workflow.getHandle(caseId).fetchHistory().catch((error: unknown) => {
    if (error instanceof WorkflowNotFoundError) return null;
    throw error;
  });
}

/** What a person reads. */
export function historyReport(replayed: readonly ReplayedHistory[]): string {
  const broken = replayed.flatMap(({ caseNo, process, fault }) => (fault === null ? [] : [`${caseNo}  ${process}: ${fault}`]));
  return [
    `Temporal 历史 ${replayed.length} 件：${broken.length} 件不能由现行代码重放 / ${replayed.length} histories of Temporal: ${broken.length} are not replayed by the present code`, ...broken,
  ].join('\n');
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}
