import type { Client } from '@temporalio/client';
import { defaultPayloadConverter, WorkflowNotFoundError } from '@temporalio/common';
import type { FactsAccess } from '../ports/dependencies.js';
import { finding, type Finding } from '../verify/finding.js';

type History = Awaited<ReturnType<ReturnType<Client['workflow']['getHandle']>['fetchHistory']>>;

/** What Temporal carried through for a case: the digests it was fed, then those of the positions it applied, in its own order. */
export interface CarriedOut {
  readonly fed: readonly string[];
  readonly applied: readonly string[];
}

/** Holds the digest of every applied position against the history that Temporal still keeps of the case's last run. Null: it keeps none. */
export async function checkHistory({ database }: FactsAccess, client: Client, caseId: string): Promise<readonly Finding[] | null> {
  const history = await client.workflow.getHandle(caseId).fetchHistory().catch((error: unknown) => {
    if (error instanceof WorkflowNotFoundError) return null;
    throw error;
  });
  if (history === null) return null;
  const stored = await database.sql.rows<{ pos: number; digest: string | null }>(`select pos, digest from case_stimulus where case_id = $1 and digest is not null order by pos`, [caseId]);
  return compare(carriedOut(history), stored.map(({ digest }) => digest ?? ''));
}

/** The database may be one position ahead of a run that has not heard of it yet; Temporal is never ahead of the database. */
export function compare({ fed, applied }: CarriedOut, stored: readonly string[]): readonly Finding[] {
  const carried = [...fed, ...applied];
  const at = carried.findIndex((digest, index) => stored[index] !== digest);
  if (at < 0) return [];
  const pos = at + 1;
  return [stored.length <= at
    ? finding('temporal', 'APPLIED_IN_TEMPORAL_ONLY', { pos }, `Temporal 已办理第 ${pos} 个来件，数据库中没有`, `Temporal carried out position ${pos}, which the database does not have`)
    : finding('temporal', 'COURSE_DIFFERS', { pos }, `第 ${pos} 个来件引起的步骤与 Temporal 的历史不一致`, `Position ${pos} led to other moves than Temporal's history says`)];
}

export function carriedOut({ events }: History): CarriedOut {
  const started = events?.find(({ workflowExecutionStartedEventAttributes }) => workflowExecutionStartedEventAttributes != null)?.workflowExecutionStartedEventAttributes;
  const run = read(started?.input?.payloads?.[0]);
  const fed = isRecord(run) && Array.isArray(run['digests']) ? run['digests'].map(String) : [];
  const applied = (events ?? []).flatMap(({ markerRecordedEventAttributes: marker }) => {
    if (marker?.markerName !== 'core_local_activity' || marker.failure != null) return [];
    const told = read(marker.details?.['data']?.payloads?.[0]);
    const result = read(marker.details?.['result']?.payloads?.[0]);
    return isRecord(told) && told['activity_type'] === 'advance' && isRecord(result) ? [String(result['digest'])] : [];
  });
  return { fed, applied };
}

type Payload = Parameters<typeof defaultPayloadConverter.fromPayload>[0];

function read(payload: Payload | null | undefined): unknown {
  return payload == null ? null : defaultPayloadConverter.fromPayload(payload);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
