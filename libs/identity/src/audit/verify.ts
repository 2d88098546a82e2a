import type { Sql } from '../sql.js';
import { auditColumns, hashOf, type AuditRow } from './audit-chain.js';

export type ChainVerdict = { readonly intact: true; readonly entries: number } | { readonly intact: false; readonly brokenAt: string };

const page = 1000;

/** Walks the whole chain: a changed, removed or inserted entry breaks it there, a cut end at the head. */
export async function verifyAuditChain(sql: Sql): Promise<ChainVerdict> {
  let previous = { seq: 0n, hash: '0'.repeat(64) };
  for (;;) {
    const rows: AuditRow[] = await sql.query(`select ${auditColumns} from audit_entry where seq > $1 order by audit_entry.seq limit ${page}`, [String(previous.seq)]);
    for (const { hash, ...entry } of rows) {
      const follows = BigInt(entry.seq) === previous.seq + 1n && entry.prev_hash === previous.hash;
      if (!follows || hashOf(entry) !== hash) return { intact: false, brokenAt: entry.seq };
      previous = { seq: BigInt(entry.seq), hash };
    }
    if (rows.length < page) break;
  }
  const [head]: { seq: string; hash: string }[] = await sql.query('select seq::text as seq, hash from audit_head');
  const whole = head?.seq === String(previous.seq) && head.hash === previous.hash;
  return whole ? { intact: true, entries: Number(previous.seq) } : { intact: false, brokenAt: String(previous.seq + 1n) };
}
