export { MemoryCase, type CaseRecord, type MemoryWorld } from './memory-case.js';
export { OpenPositions, type Offer } from './open-positions.js';
export { replayRun, type Misfit } from './replay-run.js';
