import { closeRunningAgain, closeSettledIncidents, openIncident } from '../incidents/incidents.js';
import type { FactsAccess } from '../ports/dependencies.js';
import type { Doorbell } from './doorbell.js';

export interface Reconciliation {
  /** Open in PostgreSQL and unknown to Temporal, or repaired and not going on: resumed. */
  readonly resumed: readonly string[];
  /** Still running in Temporal though over in PostgreSQL: rung for. */
  readonly lingering: readonly string[];
  /** Stored for a minute and not applied: an incident each. */
  readonly stuck: readonly string[];
}

interface StuckRow {
  readonly caseId: string;
  readonly pos: number;
  readonly element: string;
}

/** Holds PostgreSQL and Temporal against each other, and says or mends what differs. */
export class Reconciler {
  constructor(
    private readonly deps: FactsAccess,
    private readonly doorbell: Doorbell,
  ) {}

  async reconcile(): Promise<Reconciliation> {
    const { sql } = this.deps.database;
    await closeSettledIncidents(sql);
    const running = await this.doorbell.workflows.running();
    await closeRunningAgain(sql, running);
    const open = await sql.rows<{ id: string }>(`select id from filing_case where ended_at is null and not synthetic and submitted_at < statement_timestamp() - interval '10 seconds' + (select offset_ms * interval '1 millisecond' from platform_clock)`);
    const openIds = new Set(open.map(({ id }) => id));
    const resumed: string[] = [];
    for (const id of openIds) if (!running.has(id) && (await this.restart(id))) resumed.push(id);
    for (const id of await this.waitingRepairs()) if (await this.doorbell.workflows.resume(id)) resumed.push(id);
    return { resumed, lingering: await this.lingering([...running].filter((id) => !openIds.has(id))), stuck: await this.reportStuck() };
  }

  /** A run that fails before what a repair made void hears of nothing any more; only another one takes the repair. */
  private async waitingRepairs(): Promise<readonly string[]> {
    const waiting = await this.deps.database.sql.rows<{ id: string }>(
      `select case_id as id from case_stimulus where delivered_at is null and state = 'stored' and kind = 'repair' and stored_at < statement_timestamp() - interval '10 seconds'`);
    return waiting.map(({ id }) => id);
  }

  /** Temporal's list lags a little behind; the execution itself is asked before anything is done. */
  private async restart(caseId: string): Promise<boolean> {
    const known = await this.doorbell.workflows.describe(caseId);
    if (known?.status.name === 'RUNNING') return false;
    if (known === null) return this.doorbell.workflows.start(caseId);
    await openIncident(this.deps.database.sql, {
      caseId, pos: 0, kind: 'not-running', element: null, message: `The workflow of this open case is ${known.status.name}.`, diagnosis: known.status.name,
    });
    return false;
  }

  private async lingering(candidates: readonly string[]): Promise<readonly string[]> {
    const ended = await this.deps.database.sql.rows<{ id: string; pos: number }>(
      'select id, applied_pos as pos from filing_case where ended_at is not null and id = any($1)', [candidates]);
    for (const { id, pos } of ended) await this.doorbell.ring({ caseId: id, pos, stimulus: null });
    return ended.map(({ id }) => id);
  }

  private async reportStuck(): Promise<readonly string[]> {
    const { sql } = this.deps.database;
    const stuck = await sql.rows<StuckRow & Record<string, unknown>>(
      `select distinct on (s.case_id) s.case_id as "caseId", s.pos, s.element from case_stimulus s join filing_case c on c.id = s.case_id
       where s.delivered_at is null and s.state = 'stored' and s.stored_at < statement_timestamp() - interval '1 minute' and not c.synthetic order by s.case_id, s.pos`,
    );
    for (const row of stuck) await openIncident(sql, { ...row, kind: 'unapplied', message: `Position ${row.pos} has been stored for a minute and is not applied.`, diagnosis: await this.diagnosis(row.caseId) });
    return stuck.map(({ caseId }) => caseId);
  }

  private async diagnosis(caseId: string): Promise<string> {
    const known = await this.doorbell.workflows.describe(caseId);
    if (known === null) return 'Temporal knows no run of this case.';
    const task = known.raw.pendingWorkflowTask;
    return `${known.status.name}${task ? `, workflow task attempt ${String(task.attempt ?? 1)}` : ''}`;
  }
}
