export { CaseWorkflows, caseQueue } from './case-workflows.js';
export { Doorbell, type DoorbellOptions, type RingResult, type StoredPosition } from './doorbell.js';
export { Reconciler, type Reconciliation } from './reconciler.js';
export { Relay } from './relay.js';
