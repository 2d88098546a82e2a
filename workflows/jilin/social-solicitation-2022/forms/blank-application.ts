import type { JsonObject } from '@beian/procedure/kernel';

/** What the form shows before anybody typed. */
export function blankApplication(known: JsonObject = {}): JsonObject {
  return { filledOn: known['today'] ?? null, registeredCapitalCurrency: 'CNY', legalRepIdType: 'residentId', ...known };
}
