import { WorkflowExecutionAlreadyStartedError, WorkflowIdConflictPolicy, WorkflowIdReusePolicy, type Client, type WorkflowExecutionDescription, type WorkflowHandle } from '@temporalio/client';
import { WorkflowNotFoundError } from '@temporalio/common';
import { clockChangedSignal, sweepWorkflow, type CaseWorkflow } from '@beian/procedure/temporal';
import type { FactsAccess } from '../ports/dependencies.js';
import { loadRun } from '../run/load-run.js';
import { readCase } from '../stimuli/case-row.js';

/** Task queue of the workers that carry cases out. */
export const caseQueue = 'cases';

/** The workflow executions of cases: one a case, with the case's id. */
export class CaseWorkflows {
  constructor(
    private readonly deps: FactsAccess,
    private readonly client: Client,
    private readonly taskQueue = caseQueue,
  ) {}

  handle(caseId: string): WorkflowHandle<CaseWorkflow> {
    return this.client.workflow.getHandle<CaseWorkflow>(caseId);
  }

  /**
   * Starts the run of a case from what is stored, unless one runs already. A case whose run was lost goes on where it stood.
   * @returns whether a run started or runs; false when the case is over or its run has failed for good
   */
  async start(caseId: string): Promise<boolean> {
    const row = await readCase(this.deps.database.sql, caseId);
    if (row === null || row.endedAt !== null) return false;
    try {
      await this.launch(row.processId, caseId, WorkflowIdConflictPolicy.USE_EXISTING, WorkflowIdReusePolicy.REJECT_DUPLICATE);
      return true;
    } catch (error) {
      if (error instanceof WorkflowExecutionAlreadyStartedError) return false;
      throw error;
    }
  }

  /** A new run in place of whatever there was, running or not: repair. */
  resume(caseId: string): Promise<boolean> {
    return this.startAnew(caseId, WorkflowIdConflictPolicy.TERMINATE_EXISTING);
  }

  /** A new run where none runs, whatever became of the last one: restored backups, lost Temporal data. */
  revive(caseId: string): Promise<boolean> {
    return this.startAnew(caseId, WorkflowIdConflictPolicy.USE_EXISTING);
  }

  async clockChanged(caseId: string): Promise<void> {
    await this.handle(caseId).signal(clockChangedSignal);
  }

  /** What Temporal says of a case; null when it knows none. */
  async describe(caseId: string): Promise<WorkflowExecutionDescription | null> {
    try {
      return await this.handle(caseId).describe();
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return null;
      throw error;
    }
  }

  /** Ids of all cases that run in Temporal. */
  async running(): Promise<ReadonlySet<string>> {
    const ids = new Set<string>();
    for await (const { workflowId } of this.client.workflow.list({ query: `ExecutionStatus = 'Running' AND TaskQueue = '${this.taskQueue}' AND WorkflowType != '${sweepWorkflow}'` })) ids.add(workflowId);
    return ids;
  }

  private async startAnew(caseId: string, ifRunning: WorkflowIdConflictPolicy): Promise<boolean> {
    const row = await readCase(this.deps.database.sql, caseId);
    if (row === null || row.endedAt !== null) return false;
    await this.launch(row.processId, caseId, ifRunning, WorkflowIdReusePolicy.ALLOW_DUPLICATE);
    return true;
  }

  private async launch(processId: string, caseId: string, workflowIdConflictPolicy: WorkflowIdConflictPolicy, workflowIdReusePolicy: WorkflowIdReusePolicy): Promise<void> {
    const run = await loadRun(this.deps, { caseId, mismatches: 0 });
    await this.client.workflow.start<CaseWorkflow>(processId, { workflowId: caseId, taskQueue: this.taskQueue, args: [run], workflowIdConflictPolicy, workflowIdReusePolicy });
  }
}
