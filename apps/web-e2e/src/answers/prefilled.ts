import type { Json, JsonObject } from '../api/answers.js';

/** The rows that the product filled in before, each completed by what the person decides. */
export function completeRows(data: JsonObject, key: string, decide: (row: JsonObject, index: number) => JsonObject): JsonObject[] {
  return rowsOf(data[key]).map((row, index) => ({ ...row, ...decide(row, index) }));
}

export function rowsOf(value: Json | undefined): readonly JsonObject[] {
  return isList(value) ? value.filter(isRecord) : [];
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isRecord(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
