import { createHash } from 'node:crypto';

/** The same identifier for the same name at every seeding and on every machine. @param {string} name */
export function stableId(name) {
  const hex = createHash('sha256').update(`beian training: ${name}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
