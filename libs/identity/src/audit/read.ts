import type { Sql } from '../sql.js';
import { auditColumns, type AuditRow } from './audit-chain.js';

export interface AuditQuestion {
  readonly before: string | null;
  readonly action: string | null;
  readonly actor: string | null;
  readonly limit: number;
}

/** Newest first; the cursor is the sequence number. */
export function readAudit(sql: Sql, question: AuditQuestion): Promise<AuditRow[]> {
  return sql.query(
    `select ${auditColumns} from audit_entry
     where ($1::bigint is null or seq < $1) and ($2::text is null or starts_with(action, $2)) and ($3::uuid is null or actor = $3)
     order by audit_entry.seq desc limit $4`,
    [question.before, question.action, question.actor, question.limit],
  );
}
