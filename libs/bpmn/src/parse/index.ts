export { canonicalJson, sha256 } from './hashes.js';
export { checkReferences } from './check-references.js';
export { constantName, moduleText } from './module-text.js';
export { moddle } from './read-xml.js';
export { parseDiagram } from './parse-diagram.js';
export { processIdOf } from './check-structure.js';
export { readStoredDiagram } from './read-stored.js';
