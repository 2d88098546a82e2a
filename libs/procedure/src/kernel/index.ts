export type * from './protocol.js';
export type * from './step.js';
export type { CourseRuntime } from './runtime.js';
export { runCase, type CaseHooks, type ModelOf } from './run-case.js';
export { anyCourse, course, type AnyCourse } from './course.js';
export { canonical } from './digest.js';
export { AuthorError, DigestMismatch, IllegalMove, Overtaken, UnknownStimulus, type Fault } from './faults.js';
export { byRepair, openAfter, planRepair, readRepair, repairFacts, type RepairWish } from './repair-order.js';
