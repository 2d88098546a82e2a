import type { Sql } from '@beian/cases';
import { agencyScope, type Principal } from '@beian/identity';

export interface LiveMessage {
  /** Where to go on after a broken connection. */
  readonly position: string;
  readonly kind: 'task' | 'case' | 'notification';
  readonly subject: string;
}

export interface LivePage {
  readonly messages: readonly LiveMessage[];
  /** `now`: the page was full; `soon`: committed messages wait for a transaction that began before theirs. */
  readonly more: 'no' | 'now' | 'soon';
}

interface LiveRow extends LiveMessage {
  readonly [key: string]: unknown;
  readonly settled: boolean;
}

/** The end of the sequence as seen now: what is committed later comes after it. */
export async function feedEnd(sql: Sql): Promise<string> {
  const row = await sql.row<{ end: string }>(`select pg_snapshot_xmin(pg_current_snapshot())::text || '.0' as end`);
  return row?.end ?? '0.0';
}

export const isPosition = (text: unknown): text is string => typeof text === 'string' && /^\d{1,20}\.\d{1,18}$/.test(text);

/** What the institution is told of a case is told to the agent whose letter covers it. In the order (transaction, id) and only below the oldest running transaction, so that no late commit is missed. */
export async function readFeed(sql: Sql, caller: Principal, after: string, limit = 200): Promise<LivePage> {
  const [xact, id] = after.split('.');
  const orgs = [...new Set(caller.roles.map(({ organisationId }) => organisationId))];
  const agency = agencyScope(caller, 6);
  const rows = await sql.rows<LiveRow>(
    `select xact::text || '.' || id::text as position, kind, subject, xact < pg_snapshot_xmin(pg_current_snapshot()) as settled from live_event
     where (xact, id) > ($1::xid8, $2::bigint) and (orgs && $3::uuid[] or $4::text = any (users) or exists (select from filing_case c where c.id = live_event.case_id and c.applicant_id = any (live_event.orgs) and ${agency.sql}))
     order by xact, id limit $5`, [xact, id, orgs, caller.userId, limit, ...agency.values]);
  const messages = rows.filter(({ settled }) => settled);
  return { messages, more: messages.length < rows.length ? 'soon' : rows.length === limit ? 'now' : 'no' };
}
