export type { LocalActivities, Pulled, Ring, Rung, ServiceActivities, SweepActivities } from './activities.js';
export { clockChangedSignal, positionQuery, ringUpdate, sweepWorkflow } from './activities.js';
export { caseWorkflow, type CaseWorkflow } from './case-workflow.js';
export { filing_life_sweep } from './sweep-workflow.js';
