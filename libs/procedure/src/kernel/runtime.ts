import type { Advance, Advanced, IncidentReport, Outcome, RuleQuestion, ServiceOrder, Stimulus } from './protocol.js';

/** What a case needs from the world around it; one implementation on Temporal, one in memory. */
export interface CourseRuntime {
  /** Waits for the first effective stimulus from `pos` on; void positions are passed over. */
  stimulus(pos: number): Promise<Stimulus>;
  /** Commits what the stimulus led to (transaction 2). */
  advance(advance: Advance): Promise<Advanced>;
  /** Asks a business rule; its answer is recorded before anything depends on it. */
  ask(question: RuleQuestion): Promise<Outcome>;
  /** Starts an asynchronous service; its end comes back as a stimulus. */
  perform(order: ServiceOrder): void;
  /** Stores the incident; the case then stops until fixed code or a person goes on. */
  incident(report: IncidentReport): Promise<void>;
  /** Temporal's versioning answer for this run. */
  patched(id: string): boolean;
}
