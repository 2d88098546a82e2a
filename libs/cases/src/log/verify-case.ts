import type { JsonObject } from '@beian/procedure/kernel';
import type { Sql } from '../database/sql.js';
import { dataHmac, entryHash, firstHash, type ChainedEntry } from './chain.js';

export interface LogFault {
  readonly seq: number;
  readonly fault: 'gap' | 'chain' | 'content' | 'data' | 'head';
}

interface StoredEntry extends ChainedEntry {
  readonly form: JsonObject | null;
}

/** Holds a case's log against its hash chain, and the submitted forms against the log. Null: nothing was changed. */
export async function verifyLog(sql: Sql, caseId: string): Promise<LogFault | null> {
  const head = await sql.row<{ key: Buffer; seq: number; hash: string }>(`select log_key as key, last_seq as seq, encode(last_hash, 'hex') as hash from filing_case where id = $1`, [caseId]);
  if (head === null) return { seq: 0, fault: 'head' };
  let previous = firstHash(caseId).toString('hex');
  let seq = 0;
  for (const entry of await readLog(sql, caseId)) {
    seq += 1;
    const fault = faultOf(entry, seq, previous, head.key);
    if (fault !== null) return { seq, fault };
    previous = entry.hash;
  }
  return head.seq === seq && head.hash === previous ? null : { seq, fault: 'head' };
}

function faultOf(entry: StoredEntry, seq: number, previous: string, key: Buffer): LogFault['fault'] | null {
  if (entry.seq !== seq) return 'gap';
  if (entry.prevHash !== previous) return 'chain';
  if (entryHash(previous, entry) !== entry.hash) return 'content';
  return dataHmac(key, { detail: entry.detail, form: entry.form }) === entry.dataHmac ? null : 'data';
}

async function readLog(sql: Sql, caseId: string): Promise<readonly StoredEntry[]> {
  return sql.rows<StoredEntry & Record<string, unknown>>(
    `select e.case_id as "caseId", e.seq, e.pos, e.process_id as process, e.definition_hash as "definitionHash", e.scope, e.element_id as element, e.activation,
       e.instance, e.kind, e.flow_id as flow, e.actor, e.on_behalf_of as "onBehalfOf", e.role, e.org, e.legal_at as "legalAt", e.recorded_at as "recordedAt",
       e.detail, e.submission_id as "submissionId", encode(e.data_hmac, 'hex') as "dataHmac", encode(e.prev_hash, 'hex') as "prevHash",
       encode(e.hash, 'hex') as hash, s.form
     from case_event e left join submission s on s.id = e.submission_id where e.case_id = $1 order by e.seq`,
    [caseId],
  );
}
