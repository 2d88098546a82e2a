import type { FactsAccess } from '../ports/dependencies.js';
import type { CaseFacts } from './case-facts.js';
import { KeptDiagrams } from './diagrams.js';
import { keepVerdicts } from './kept-verdicts.js';
import { readCaseFacts } from './read-case-facts.js';
import { verifyCases } from './verify-cases.js';
import { verifyFacts, type CaseVerdict } from './verify-facts.js';

const diagrams = new KeptDiagrams();

/** Verifies one case now and keeps its verdict. */
export async function verifyNow(deps: FactsAccess, caseId: string): Promise<void> {
  await keepVerdicts(deps.database.sql, await verifyCases(deps, diagrams, [caseId]));
}

/** The same of one case, with everything that was read for it. Null: there is no such case. */
export async function verifyWithFacts({ database }: FactsAccess, caseId: string): Promise<{ readonly facts: CaseFacts; readonly verdict: CaseVerdict } | null> {
  const [facts] = await database.snapshot((sql) => readCaseFacts(sql, [caseId]));
  return facts === undefined ? null : { facts, verdict: await verifyFacts(facts, diagrams) };
}
