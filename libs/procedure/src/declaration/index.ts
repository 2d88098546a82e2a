export type * from './bilingual.js';
export type * from './context.js';
export type * from './process.js';
export type * from './procedure.js';
export { DONE, result, task } from './task.js';
export type { TaskParts } from './task.js';
export { activityService, rule, transactionService } from './service.js';
export type { ActivityParts, RuleParts } from './service.js';
