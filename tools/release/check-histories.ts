import { Client, Connection } from '@temporalio/client';
import { Database } from '../../libs/cases/src/database/database.js';
import { openCases } from '../../libs/cases/src/run/replay-open-cases.js';
import { bundleWorkflows } from '../workflow-bundle.mjs';
import { keptBy, replayHistories, type ReplayedHistory } from './replay-histories.js';

export interface HistoryQuestion {
  readonly url: string;
  /** Case numbers or ids; empty: all open cases. */
  readonly cases: readonly string[];
  readonly address: string;
  readonly namespace: string;
}

/** The open cases of an installation, by what its Temporal keeps of them. Reads only. */
export async function checkHistories({ url, cases, address, namespace }: HistoryQuestion): Promise<readonly ReplayedHistory[]> {
  const [database, connection] = [new Database({ url }), await Connection.connect({ address })];
  try {
    return await replayHistories(await openCases({ database }, cases), keptBy(new Client({ connection, namespace })), await bundleWorkflows());
  } finally {
    await Promise.all([database.close(), connection.close()]);
  }
}
