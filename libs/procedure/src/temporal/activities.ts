import type { Advance, Advanced, CaseRun, IncidentReport, Outcome, RuleQuestion, ServiceOrder, Stimulus } from '../kernel/index.js';

/** Done inside the workflow task, without history of their own: short, idempotent, PostgreSQL only. */
export interface LocalActivities {
  advance(advance: Advance): Promise<Advanced>;
  /** Stores the timers that are due, then returns all stimuli after `after`, in order, and the earliest alarm. */
  pull(question: { readonly caseId: string; readonly after: number }): Promise<Pulled>;
  rule(question: RuleQuestion): Promise<Outcome>;
  incident(report: IncidentReport): Promise<void>;
  /** All that is stored of the case, for a new run. */
  loadRun(question: { readonly caseId: string; readonly mismatches: number }): Promise<CaseRun>;
}

export interface Pulled {
  readonly stimuli: readonly Stimulus[];
  readonly alarm: Advanced['alarm'];
}

/** Ordinary activities: rendering, packing, exporting; retried by Temporal until they end. */
export interface ServiceActivities {
  /** Performs the service and stores its end as a stimulus; a repeated call finds it stored and answers null. */
  perform(order: ServiceOrder): Promise<Stimulus | null>;
}

/** What the daily sweep of the filings asks for. */
export interface SweepActivities {
  /** @returns how many days had something to look at */
  sweepFilings(): Promise<number>;
}

/** Names shared by workflow, worker and api. */
export const ringUpdate = 'ring';
export const clockChangedSignal = 'clockChanged';
export const positionQuery = 'position';
export const sweepWorkflow = 'filing_life_sweep';

/** A doorbell: position `pos` is stored; its stimulus comes along when the caller has it at hand. */
export interface Ring {
  readonly pos: number;
  readonly stimulus: Stimulus | null;
}

/** Applied through this position when the doorbell was answered. */
export interface Rung {
  readonly appliedPos: number;
}
