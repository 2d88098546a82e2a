export { CaseWorkflows, caseQueue } from './case-workflows.js';
export { Doorbell, type DoorbellOptions, type RingResult, type StoredPosition } from './doorbell.js';
export { Reconciler, type Reconciliation } from './reconciler.js';
export { Relay } from './relay.js';
export { resumeLostCases, resumeNamedCases, type ResumedCase } from './resume-cases.js';
export { carryOutCalendarRevision } from './calendar-revision.js';
export { TrainingClock, type MovedClock } from './training-clock.js';
export { keepSweepScheduled } from './sweep-schedule.js';
export { checkHistory } from './history-check.js';
