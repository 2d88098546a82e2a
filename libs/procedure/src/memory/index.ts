export { MemoryCase, type CaseRecord, type MemoryWorld } from './memory-case.js';
export { OpenPositions, type Offer } from './open-positions.js';
export type { Misfit } from './misfit.js';
export { replayRun } from './replay-run.js';
