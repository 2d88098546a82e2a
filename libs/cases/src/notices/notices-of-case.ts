import type { JsonObject } from '@beian/procedure/kernel';
import type { NoticeFacts, ObjectionResult } from '@beian/procedure/declaration';
import type { Sql } from '../database/sql.js';

/** A notice with its proof of publication: what was shown, when, and the hash of it. */
export interface CaseNotice extends NoticeFacts {
  readonly publisher: string;
  readonly closedAt: string | null;
  readonly supersededBy: string | null;
  readonly shownSha256: string;
}

export interface CaseObjection {
  readonly id: string;
  readonly noticeId: string;
  readonly receiptNo: string;
  readonly receivedAt: string;
  readonly late: boolean;
  readonly anonymous: boolean;
  readonly text: string;
  /** Encrypted. */
  readonly contact: JsonObject;
  readonly state: 'received' | 'registered' | 'answered' | 'complaint';
  readonly dueOn: string | null;
  readonly result: ObjectionResult | null;
  readonly reply: string | null;
  readonly replyNumber: string | null;
  readonly answeredAt: string | null;
  readonly files: readonly { readonly id: string; readonly name: string; readonly kind: string; readonly size: number }[];
}

/** All notices of a case, superseded ones too, oldest first. */
export function noticesOfCase(sql: Sql, caseId: string): Promise<readonly CaseNotice[]> {
  return sql.rows<CaseNotice & Record<string, unknown>>(
    `select n.id, n.title, n.content, n.workdays, n.number, n.published_at as "publishedAt", n.ends_at as "endsAt", n.provisional, n.state, o.name as publisher,
       n.closed_at as "closedAt", n.superseded_by as "supersededBy", n.shown_sha256 as "shownSha256"
     from public_notice n join organisation o on o.id = n.publisher_id where n.case_id = $1 order by n.published_at, n.id`, [caseId]);
}

/** All objections, complaints too, in the order of their receipt. */
export function objectionsOfCase(sql: Sql, caseId: string): Promise<readonly CaseObjection[]> {
  return sql.rows<CaseObjection & Record<string, unknown>>(
    `select o.id, o.notice_id as "noticeId", o.receipt_no as "receiptNo", o.received_at as "receivedAt", o.late, o.anonymous, o.text, o.contact, o.state, o.due_on as "dueOn",
       o.result, o.reply, o.reply_number as "replyNumber", o.answered_at as "answeredAt",
       (select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'kind', f.kind, 'size', f.size) order by f.ord), '[]') from objection_file f where f.objection_id = o.id) as files
     from objection o where o.case_id = $1 order by o.received_at, o.receipt_no`, [caseId]);
}
