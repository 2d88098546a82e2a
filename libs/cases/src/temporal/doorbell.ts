import { Client, Connection, isGrpcServiceError, WorkflowUpdateFailedError, WorkflowUpdateRPCTimeoutOrCancelledError } from '@temporalio/client';
import { WorkflowNotFoundError } from '@temporalio/common';
import { ringUpdate, type Ring, type Rung } from '@beian/procedure/temporal';
import type { Stimulus } from '@beian/procedure/kernel';
import type { FactsAccess } from '../ports/dependencies.js';
import { CaseWorkflows } from './case-workflows.js';
import { DeliveryMarks } from './delivery-marks.js';

export interface DoorbellOptions {
  readonly address: string;
  readonly namespace: string;
  readonly taskQueue?: string;
  /** Told of what went wrong while ringing; the stored rows wait for the relay. */
  readonly onError?: (error: unknown) => void;
}

export interface StoredPosition {
  readonly caseId: string;
  readonly pos: number;
  readonly stimulus: Stimulus | null;
}

/** applied: transaction 2 is committed. superseded: something before it ended what it was for. saved: stored, carried out later. */
export type RingResult = { readonly state: 'applied' | 'saved' } | { readonly state: 'superseded'; readonly by: string };

const usualPatienceMs = 3_000;

/** Tells a case's workflow that a position is stored. Anybody may ring, for any position, any number of times. */
export class Doorbell {
  private constructor(
    private readonly deps: FactsAccess,
    readonly client: Client,
    readonly workflows: CaseWorkflows,
    private readonly marks: DeliveryMarks,
    private readonly onError: (error: unknown) => void,
  ) {}

  /** Connects when it is first needed: an api starts and stores with Temporal away. */
  static open(deps: FactsAccess, { address, namespace, taskQueue, onError = () => undefined }: DoorbellOptions): Doorbell {
    const client = new Client({ connection: Connection.lazy({ address, connectTimeout: '5s' }), namespace });
    return new Doorbell(deps, client, new CaseWorkflows(deps, client, taskQueue), new DeliveryMarks(deps.database, onError), onError);
  }

  async close(): Promise<void> {
    await this.marks.flush();
    await this.client.connection.close();
  }

  /** Rings and waits, for a while, until the position is applied. Never throws: what is stored is safe. */
  async ring(stored: StoredPosition, patienceMs = usualPatienceMs): Promise<RingResult> {
    try {
      const rung = await this.client.withDeadline(Date.now() + patienceMs, () => this.ringOrStart(stored));
      this.marks.note(stored.caseId, rung);
    } catch (error) {
      if (!isPatienceOver(error)) this.onError(error);
    }
    return this.outcome(stored).catch((error: unknown) => {
      this.onError(error);
      return { state: 'saved' };
    });
  }

  /** The case's earliest instant changed: deadline extended, calendar revised. */
  async clockChanged(caseId: string): Promise<void> {
    await this.workflows.clockChanged(caseId).catch(this.onError);
  }

  private async ringOrStart(stored: StoredPosition): Promise<number> {
    try {
      return await this.update(stored);
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError) || !(await this.workflows.start(stored.caseId))) return this.afterEnd(stored, error);
      return this.update(stored);
    }
  }

  private async update({ caseId, pos, stimulus }: StoredPosition): Promise<number> {
    const { appliedPos } = await this.workflows.handle(caseId).executeUpdate<Rung, [Ring]>(ringUpdate, { args: [{ pos, stimulus }], updateId: `p${pos}` });
    return Math.max(appliedPos, pos);
  }

  /** The closing workflow aborts late callers: the database knows what became of their rows. */
  private async afterEnd({ caseId, pos }: StoredPosition, error: unknown): Promise<number> {
    const ended = await this.deps.database.sql.row('select 1 from filing_case where id = $1 and ended_at is not null', [caseId]);
    if (ended === null) throw error;
    return pos;
  }

  private async outcome({ caseId, pos }: StoredPosition): Promise<RingResult> {
    const row = await this.deps.database.sql.row<{ state: 'stored' | 'applied' | 'superseded'; by: string | null }>(
      'select state, superseded_by as by from case_stimulus where case_id = $1 and pos = $2', [caseId, pos]);
    if (row?.state === 'superseded') return { state: 'superseded', by: row.by ?? '' };
    return { state: row?.state === 'applied' ? 'applied' : 'saved' };
  }
}

function isPatienceOver(error: unknown): boolean {
  return error instanceof WorkflowUpdateRPCTimeoutOrCancelledError || error instanceof WorkflowUpdateFailedError || (isGrpcServiceError(error) && [4, 14].includes(error.code));
}
