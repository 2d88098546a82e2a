import type { FaultReport } from './fault-run.js';

/** What is left when nothing went wrong. Which way a case ended depends on what came first; that all ended does not. */
export function asItShouldBe(cases: number): unknown {
  const nothing: readonly never[] = [];
  const report: { readonly [Key in keyof FaultReport]: unknown } = {
    cases, acts: expect.any(Number), ends: expect.not.objectContaining({ open: expect.anything() }),
    lostOrDoubled: nothing, numberGaps: nothing, deviations: nothing, disagreements: nothing, unfinishedWorkflows: nothing, fallen: nothing,
  };
  return report;
}
