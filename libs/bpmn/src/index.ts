export type * from './model.js';
export type * from './typed-ids.js';
export { DiagramError, type DiagramFault, type DiagramFaultCode } from './diagram-fault.js';
export { readDueRule } from './due-rule.js';
export { namesUsedBy, type UsedNames, type Vocabulary } from './vocabulary.js';
export { countingEnds } from './explore/counting-ends.js';
export { explore, type Exploration } from './explore/explore.js';
export { LOG_KINDS, type Deviating, type LogEntry, type LogKind, type Verdict } from './token-game/log-entry.js';
export { replay } from './token-game/replay.js';
