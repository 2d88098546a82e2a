import type { FactsAccess } from '../ports/dependencies.js';
import { KeptDiagrams } from './diagrams.js';
import { keepVerdicts } from './kept-verdicts.js';
import { verifyCases } from './verify-cases.js';

const diagrams = new KeptDiagrams();

/**
 * Verifies the cases whose verdict is missing or older than their log, longest waiting first; when there are none, those that were not
 * looked at for a day, so that an old entry that is edited later is found too.
 */
export async function refreshVerdicts(deps: FactsAccess, limit: number): Promise<number> {
  const { sql } = deps.database;
  const due = await sql.rows<{ id: string }>(
    `select c.id from filing_case c left join case_verdict v on v.case_id = c.id
     where not c.synthetic and c.applied_pos > 0 and (v.case_id is null or v.seq <> c.last_seq or v.verified_at < clock_timestamp() - interval '1 day')
     order by v.seq is not distinct from c.last_seq, v.verified_at nulls first limit $1`, [limit]);
  if (due.length > 0) await keepVerdicts(sql, await verifyCases(deps, diagrams, due.map(({ id }) => id)));
  return due.length;
}

/** Verifies one case now. */
export async function verifyNow(deps: FactsAccess, caseId: string): Promise<void> {
  await keepVerdicts(deps.database.sql, await verifyCases(deps, diagrams, [caseId]));
}
