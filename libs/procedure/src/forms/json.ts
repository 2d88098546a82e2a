import type { Json, JsonObject } from '../kernel/protocol.js';

/** A form holds tables of rows of lists: nothing legal lies deeper. */
const deepest = 8;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Rebuilds what came from outside as JSON; what lies too deep becomes null inside a value that no field accepts anyway. */
export function asJson(value: unknown, depth = 0): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return value;
  if (depth >= deepest) return null;
  if (Array.isArray(value)) return value.map((entry) => asJson(entry, depth + 1));
  if (!isJsonObject(value)) return null;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, asJson(entry, depth + 1)]));
}
