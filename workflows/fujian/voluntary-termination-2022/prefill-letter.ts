import type { JsonObject } from '@beian/procedure/kernel';

/** Name and number are those of the filing that is terminated. */
export function prefillLetter(known: JsonObject): JsonObject {
  const { filing } = known;
  return { ...known, filingNo: isObject(filing) ? (filing['filingNo'] ?? null) : null };
}

function isObject(value: JsonObject[string] | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
