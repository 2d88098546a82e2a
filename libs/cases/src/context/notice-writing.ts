import { endOfDay, noticeEnd } from '@beian/calendar';
import { storeAddressMessage } from '@beian/notify';
import type { NewNotice, NoticeDesk, NoticeFacts, ObjectionFacts, ObjectionReply } from '@beian/procedure/declaration';
import { noticeHmac, objectionHmac, replyHmac, shownHash } from '../log/frozen.js';
import { frozenObjectionColumns, objectionColumns, type FrozenObjection } from '../notices/notice-rows.js';
import { sealedFormPlace } from '../ports/sealed-forms.js';
import type { CaseMemory } from './case-memory.js';
import type { CaseReading } from './case-reader.js';

/** Public notices and objections inside transaction 2. */
export class NoticeWriting implements NoticeDesk {
  constructor(
    private readonly memory: CaseMemory,
    private readonly reading: CaseReading,
  ) {}

  /** T-10: a later publication runs its full period; the former is kept and marked superseded. */
  async publish(notice: NewNotice): Promise<NoticeFacts> {
    const { sql, row, effects } = this.memory;
    const { title, content, workdays, number } = notice;
    const { date: endsOn, provisional } = noticeEnd(this.reading.calendar, this.reading.today, workdays);
    const [publishedAt, endsAt] = [this.reading.at, endOfDay(endsOn)];
    const former = await sql.row<{ id: string }>(`update public_notice set state = 'superseded' where case_id = $1 and state <> 'superseded' returning id`, [row.id]);
    const stored = await sql.row<{ id: string }>(
      `insert into public_notice (case_id, procedure_id, region, publisher_id, title, content, number, workdays, published_at, ends_at, provisional, shown_sha256)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) returning id`,
      [
        row.id, row.procedureId, row.filingRegion, (await this.reading.authority()).id, title, JSON.stringify(content), number, workdays, publishedAt, endsAt, provisional,
        shownHash({ number, title, content, workdays, publishedAt }),
      ],
    );
    if (stored === null) throw new Error(`case ${row.id}: the notice was not stored`);
    if (former !== null) await sql.run('update public_notice set superseded_by = $2 where id = $1', [former.id, stored.id]);
    effects.push({ what: 'noticePublished', notice: stored.id, number, hmac: noticeHmac(row.logKey, { id: stored.id, number, title, content, workdays, publishedAt }) });
    await this.memory.wentOut('published', this.reading.element);
    return { ...notice, id: stored.id, publishedAt, endsAt, provisional, state: 'published' };
  }

  /** A period that a repair lets end once more was over before: the public has seen it end. */
  async close(): Promise<void> {
    const closed = await this.memory.sql.row<{ id: string }>(
      `update public_notice set state = 'closed', closed_at = $2 where case_id = $1 and state = 'published' returning id`, [this.memory.row.id, this.reading.at]);
    if (closed !== null) this.memory.effects.push({ what: 'noticeClosed', notice: closed.id });
  }

  /** Those that waited in the mailbox are taken in the order of their receipt, as the course takes them. */
  async registerObjection(): Promise<ObjectionFacts> {
    const { sql, row, effects } = this.memory;
    const registered = await sql.row<ObjectionFacts & Record<string, unknown>>(
      `update objection o set state = 'registered' where o.id = (select id from objection where case_id = $1 and state = 'received' order by pos limit 1) returning ${objectionColumns}`, [row.id]);
    const frozen = registered === null ? null : await sql.row<FrozenObjection & Record<string, unknown>>(`select ${frozenObjectionColumns} from objection o where o.id = $1`, [registered.id]);
    if (registered === null || frozen === null) throw new Error(`case ${row.id} has no objection that waits to be registered`);
    effects.push({ what: 'objectionRegistered', receiptNo: registered.receiptNo, hmac: objectionHmac(row.logKey, frozen) });
    return registered;
  }

  async answer(objectionId: string, { result, text, number }: ObjectionReply): Promise<void> {
    const { sql, row, effects } = this.memory;
    const answered = await sql.row<{ receiptNo: string; email: string | null }>(
      `update objection set state = 'answered', result = $2, reply = $3, reply_number = $4, answered_at = $5 where id = $1 and state = 'registered' returning receipt_no as "receiptNo", contact->>'email' as email`,
      [objectionId, result, text, number, this.reading.at],
    );
    if (answered === null) throw new Error(`the objection ${objectionId} waits for no reply`);
    const { receiptNo, email } = answered;
    if (email !== null) await storeAddressMessage(sql, { caseId: row.id, filingId: null, template: 'objection-answered', parameters: { receiptNo }, address: { sealed: email, place: sealedFormPlace }, language: 'zh-CN' });
    effects.push({ what: 'objectionAnswered', receiptNo, hmac: replyHmac(row.logKey, { receiptNo, result, text, number }) });
  }
}
