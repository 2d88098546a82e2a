import type { Sql } from '../database/sql.js';
import type { Finding } from './finding.js';
import type { CaseVerdict } from './verify-facts.js';

/** The verdict of a case as it was last found. */
export interface KeptVerdict {
  readonly caseId: string;
  readonly conforms: boolean;
  readonly findings: readonly Finding[];
  readonly events: number;
  readonly seq: number;
  readonly verifiedAt: string;
  /** Whether the log has grown since. */
  readonly stale: boolean;
}

const stale = `(v.seq, v.hash) is distinct from (c.last_seq, c.last_hash)`;

export async function keepVerdicts(sql: Sql, verdicts: readonly CaseVerdict[]): Promise<void> {
  await sql.run(
    `insert into case_verdict (case_id, conforms, findings, events, seq, hash, verified_at)
     select "caseId", conforms, findings, events, seq, decode(hash, 'hex'), clock_timestamp()
     from jsonb_to_recordset($1::jsonb) as v("caseId" uuid, conforms boolean, findings jsonb, events integer, seq integer, hash text)
     on conflict (case_id) do update set conforms = excluded.conforms, findings = excluded.findings, events = excluded.events, seq = excluded.seq, hash = excluded.hash,
       verified_at = excluded.verified_at`,
    [JSON.stringify(verdicts)],
  );
}

export function readKeptVerdict(sql: Sql, caseId: string): Promise<KeptVerdict | null> {
  return sql.row<KeptVerdict & Record<string, unknown>>(
    `select v.case_id as "caseId", v.conforms, v.findings, v.events, v.seq, v.verified_at as "verifiedAt", ${stale} as stale
     from case_verdict v join filing_case c on c.id = v.case_id where v.case_id = $1`, [caseId]);
}

/** Whether nothing happened to a case since it was found to conform; what incremental verification trusts. */
export const unchanged = `exists (select from case_verdict v where v.case_id = c.id and v.conforms and not ${stale})`;
