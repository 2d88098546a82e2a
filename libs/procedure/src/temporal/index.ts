export type { LocalActivities, Pulled, Ring, Rung, ServiceActivities } from './activities.js';
export { clockChangedSignal, positionQuery, ringUpdate } from './activities.js';
export { caseWorkflow, type CaseWorkflow } from './case-workflow.js';
