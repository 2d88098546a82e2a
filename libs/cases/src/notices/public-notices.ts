import type { NoticeContent, ObjectionResult } from '@beian/procedure/declaration';
import type { Sql } from '../database/sql.js';

/** A notice as lists show it. */
export interface ListedNotice {
  readonly id: string;
  readonly procedureId: string;
  readonly region: string;
  readonly title: string;
  readonly publishingBody: string;
  readonly content: NoticeContent;
  readonly publishedAt: string;
  readonly endsAt: string;
  readonly provisional: boolean;
  readonly state: 'open' | 'superseded' | 'closed';
}

export interface PublicNotice extends ListedNotice {
  readonly number: string;
  readonly workdays: number;
  readonly supersededBy: string | null;
  /** The notice this one replaced. */
  readonly supersedes: string | null;
  readonly shownSha256: string;
  /** Of the printed notice; null until it is printed. */
  readonly verifyCode: string | null;
}

export interface PublicNoticeQuestion {
  readonly state: 'open' | 'closed' | null;
  /** A region and what is below it, by the digits that name it. */
  readonly region: string | null;
  readonly procedure: string | null;
  /** The last one of the page before. */
  readonly after: { readonly publishedAt: string; readonly id: string } | null;
  readonly limit: number;
  readonly now: string;
}

/** Open until its last day 24:00; a provisional end closes nothing. */
const isOpen = (now: string): string => `(n.state = 'published' and (n.provisional or n.ends_at > ${now}::timestamptz))`;

const listed = (now: string): string => `n.id, n.procedure_id as "procedureId", n.region, n.title, p.name as "publishingBody", n.content,
  n.published_at as "publishedAt", n.ends_at as "endsAt", n.provisional,
  case when n.state = 'superseded' then 'superseded' when ${isOpen(now)} then 'open' else 'closed' end as state`;

/** Latest first. Superseded ones are found by their address only. */
export function publicNotices(sql: Sql, { state, region, procedure, after, limit, now }: PublicNoticeQuestion): Promise<readonly ListedNotice[]> {
  const wanted = state === null ? 'true' : state === 'open' ? isOpen('$1') : `not ${isOpen('$1')}`;
  return sql.rows<ListedNotice & Record<string, unknown>>(
    `select ${listed('$1')} from public_notice n join organisation p on p.id = n.publisher_id
     where n.state <> 'superseded' and ${wanted} and ($2::text is null or n.region like $2 || '%') and ($3::text is null or n.procedure_id = $3)
       and ($4::timestamptz is null or (n.published_at, n.id) < ($4, $5::uuid)) order by n.published_at desc, n.id desc limit $6`,
    [now, region, procedure, after?.publishedAt ?? null, after?.id ?? null, limit],
  );
}

export function publicNotice(sql: Sql, id: string, now: string): Promise<PublicNotice | null> {
  return sql.row<PublicNotice & Record<string, unknown>>(
    `select ${listed('$2')}, n.number, n.workdays, n.superseded_by as "supersededBy", n.shown_sha256 as "shownSha256",
       (select f.id from public_notice f where f.superseded_by = n.id) as supersedes, (select d.verify_code from official_document d where d.number = n.number) as "verifyCode"
     from public_notice n join organisation p on p.id = n.publisher_id where n.id = $1`, [id, now]);
}

export interface PublicObjection {
  readonly receiptNo: string;
  readonly receivedAt: string;
  readonly noticeId: string;
  readonly noticeTitle: string;
  readonly state: 'received' | 'registered' | 'answered' | 'complaint';
  /** The procedure ended otherwise, by a withdrawal say: there is nothing left to verify. */
  readonly caseEnded: boolean;
  readonly dueOn: string | null;
  readonly result: ObjectionResult | null;
  readonly answeredAt: string | null;
  readonly reply: string | null;
  readonly replyNumber: string | null;
  readonly verifyCode: string | null;
}

/** By receipt number and query code: what became of an objection. */
export function publicObjection(sql: Sql, receiptNo: string, code: string): Promise<PublicObjection | null> {
  return sql.row<PublicObjection & Record<string, unknown>>(
    `select o.receipt_no as "receiptNo", o.received_at as "receivedAt", n.id as "noticeId", n.title as "noticeTitle", o.state, c.ended_at is not null as "caseEnded", o.due_on as "dueOn",
       o.result, o.answered_at as "answeredAt", o.reply, o.reply_number as "replyNumber", d.verify_code as "verifyCode"
     from objection o join public_notice n on n.id = o.notice_id join filing_case c on c.id = o.case_id left join official_document d on d.number = o.reply_number
     where o.receipt_no = upper($1) and o.query_code = $2`, [receiptNo, code]);
}
