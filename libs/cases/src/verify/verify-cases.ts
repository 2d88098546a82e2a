import type { FactsAccess } from '../ports/dependencies.js';
import { bytesAreThere, type StoredBytes } from './checks/bytes.js';
import type { KeptDiagrams } from './diagrams.js';
import { readCaseFacts } from './read-case-facts.js';
import { verifyFacts, type CaseVerdict } from './verify-facts.js';

/** Verifies a number of cases on one state of the database. @param files where the bytes lie; null: they are not looked at */
export async function verifyCases({ database }: FactsAccess, diagrams: KeptDiagrams, caseIds: readonly string[], files: StoredBytes | null = null): Promise<readonly CaseVerdict[]> {
  const facts = await database.snapshot((sql) => readCaseFacts(sql, caseIds));
  const verdicts: CaseVerdict[] = [];
  for (const each of facts) {
    const verdict = await verifyFacts(each, diagrams);
    const lost = files === null ? [] : await bytesAreThere(each, files);
    verdicts.push(lost.length === 0 ? verdict : { ...verdict, conforms: false, findings: [...verdict.findings, ...lost] });
  }
  return verdicts;
}
