import type { Sql } from '../database/sql.js';
import type { ChainedEntry } from './chain.js';

export async function storeEntries(sql: Sql, entries: readonly ChainedEntry[]): Promise<void> {
  if (entries.length === 0) return;
  await sql.later(
    `insert into case_event (case_id, seq, pos, process_id, definition_hash, scope, element_id, activation, instance, kind, flow_id, actor, on_behalf_of,
       role, org, legal_at, recorded_at, detail, submission_id, data_hmac, prev_hash, hash)
     select "caseId", seq, pos, process, "definitionHash", scope, element, activation, instance, kind, flow, actor, "onBehalfOf",
       role, org, "legalAt", "recordedAt", detail, "submissionId", decode("dataHmac", 'hex'), decode("prevHash", 'hex'), decode(hash, 'hex')
     from jsonb_to_recordset($1::jsonb) as e("caseId" uuid, seq integer, pos integer, process text, "definitionHash" text, scope integer[], element text,
       activation integer, instance text, kind text, flow text, actor uuid, "onBehalfOf" uuid, role text, org uuid, "legalAt" timestamptz,
       "recordedAt" timestamptz, detail jsonb, "submissionId" uuid, "dataHmac" text, "prevHash" text, hash text)`,
    [JSON.stringify(entries)],
  );
}
