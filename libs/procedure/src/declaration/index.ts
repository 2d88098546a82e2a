export type * from './bilingual.js';
export type * from './context.js';
export type * from './process.js';
export type * from './procedure.js';
