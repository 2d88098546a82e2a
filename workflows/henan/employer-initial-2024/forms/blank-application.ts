import type { JsonObject } from '@beian/procedure/kernel';
import { MANAGEMENT_RULES } from './management-rules.js';

/** What the form shows before anybody typed: this procedure's kind of application and the list of annex 3 to answer. */
export function blankApplication(known: JsonObject = {}): JsonObject {
  return {
    businessType: 'initial',
    filledOn: known['today'] ?? null,
    registeredCapitalCurrency: 'CNY',
    legalRepIdType: 'residentId',
    managementRules: MANAGEMENT_RULES.map(([rule]) => ({ rule, state: null, document: null, remark: null })),
    ...known,
  };
}
