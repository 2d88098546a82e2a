import type { NoticeContent, NoticeFacts, ObjectionFacts } from '@beian/procedure/declaration';
import type { Sql } from '../database/sql.js';

const noticeColumns = `id, title, content, workdays, number, published_at as "publishedAt", ends_at as "endsAt", provisional, state`;

/** The notice of a case that counts: whatever was published before it is superseded. */
export function latestNotice(sql: Sql, caseId: string): Promise<NoticeFacts | null> {
  return sql.row<NoticeFacts & Record<string, unknown>>(`select ${noticeColumns} from public_notice where case_id = $1 and state <> 'superseded'`, [caseId]);
}

export const objectionColumns = `o.id, o.receipt_no as "receiptNo", o.received_at as "receivedAt", o.anonymous, o.text, o.state, o.result,
  array(select f.id::text from objection_file f where f.objection_id = o.id order by f.ord) as files`;

/** Those that came in time, in the order of their positions. */
export function timelyObjections(sql: Sql, caseId: string): Promise<readonly ObjectionFacts[]> {
  return sql.rows<ObjectionFacts & Record<string, unknown>>(`select ${objectionColumns} from objection o where o.case_id = $1 and not o.late order by o.pos`, [caseId]);
}

/** What a publication freezes, as its row and the log's HMAC have it. */
export interface FrozenNotice {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly content: NoticeContent;
  readonly workdays: number;
  readonly publishedAt: string;
}

export interface FrozenObjection {
  readonly id: string;
  readonly receiptNo: string;
  readonly receivedAt: string;
  readonly anonymous: boolean;
  /** Encrypted. */
  readonly contact: { readonly [field: string]: string | null };
  readonly text: string;
  readonly files: readonly string[];
}

/** With the hashes of the files. */
export const frozenObjectionColumns = `o.id, o.receipt_no as "receiptNo", o.received_at as "receivedAt", o.anonymous, o.contact, o.text,
  array(select f.sha256 from objection_file f where f.objection_id = o.id order by f.ord) as files`;
