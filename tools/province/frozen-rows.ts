import { canonical, type Json, type JsonObject } from '@beian/procedure/kernel';
import { createHash } from 'node:crypto';
import { documentHmac, filingHmac, noticeHmac, objectionHmac, replyHmac, shownHash } from '../../libs/cases/src/log/frozen.js';
import { rowsOf, textIn, type Rows } from './snapshot.js';

/** What the log of a case names by a hash, computed from the rows of the case as verification reads them from the tables. */
export class FrozenRows {
  private readonly documents: Set<JsonObject>;

  constructor(
    readonly rows: Rows,
    private readonly caseId: string,
    private readonly key: Buffer,
  ) {
    this.documents = new Set(rowsOf(this, 'official_document'));
  }

  /** @returns null where the log names nothing by a hash */
  hmacOf(effect: JsonObject, legalAt: string): string | null {
    switch (effect['what']) {
      case 'signed':
        return this.document(effect, legalAt);
      case 'fixed':
      case 'amended':
        return this.filing();
      case 'noticePublished':
        return this.notice(textIn(effect, 'notice'));
      case 'objectionRegistered':
        return this.objection(textIn(effect, 'receiptNo'));
      case 'objectionAnswered':
        return this.reply(textIn(effect, 'receiptNo'));
      default:
        return null;
    }
  }

  private document({ type, number }: JsonObject, legalAt: string): string {
    const row = [...this.documents].find((one) => one['type'] === type && one['number'] === number && one['signed_at'] === legalAt);
    if (row === undefined) throw new Error(`case ${this.caseId} has no document ${String(type)} ${String(number)} signed at ${legalAt}`);
    this.documents.delete(row);
    return documentHmac(this.key, {
      type: textIn(row, 'type'), number: textOrNull(row, 'number'), issuerId: textOrNull(row, 'issuer_id'), verifyCode: textOrNull(row, 'verify_code'), content: objectIn(row, 'content'),
    });
  }

  private filing(): string {
    const [filing] = rowsOf(this, 'filing');
    const version = rowsOf(this, 'filing_version').find((row) => row['case_id'] === this.caseId && (row['state'] === 'prepared' || row['state'] === 'effective'));
    if (filing === undefined || version === undefined) throw new Error(`case ${this.caseId} fixed no filing`);
    const of = (table: string): readonly JsonObject[] => rowsOf(this, table).filter((row) => row['version_id'] === version['id']);
    return filingHmac(this.key, {
      filingNo: textIn(filing, 'filing_no'), validFrom: textIn(version, 'valid_from'), validUntil: textIn(version, 'valid_until'),
      lines: of('filing_line').map(frozenLine), sites: of('filing_site').map((row) => textIn(row, 'address')),
    });
  }

  private notice(id: string): string {
    const row = this.rowWith('public_notice', 'id', id);
    return noticeHmac(this.key, { id, ...shownIn(row) });
  }

  private objection(receiptNo: string): string {
    const row = this.rowWith('objection', 'receipt_no', receiptNo);
    const files = rowsOf(this, 'objection_file').filter((file) => file['objection_id'] === row['id']).map((file) => textIn(file, 'sha256'));
    const contact = Object.fromEntries(Object.entries(objectIn(row, 'contact')).map(([field, value]) => [field, value === null ? null : String(value)]));
    return objectionHmac(this.key, {
      id: textIn(row, 'id'), receiptNo, receivedAt: textIn(row, 'received_at'), anonymous: row['anonymous'] === true, contact, text: textIn(row, 'text'), files,
    });
  }

  private reply(receiptNo: string): string {
    const row = this.rowWith('objection', 'receipt_no', receiptNo);
    return replyHmac(this.key, { receiptNo, result: textIn(row, 'result'), text: textIn(row, 'reply'), number: textIn(row, 'reply_number') });
  }

  private rowWith(table: string, column: string, value: string): JsonObject {
    const row = rowsOf(this, table).find((one) => one[column] === value);
    if (row === undefined) throw new Error(`case ${this.caseId} has no ${table} whose ${column} is ${value}`);
    return row;
  }
}

function frozenLine(row: JsonObject): Json {
  const content = ['code', 'occupation', 'work_type', 'levels', 'standard'];
  const terms = ['status', 'kind', 'region', 'supervising_region', 'valid_from', 'valid_until'];
  return (row['kind'] === null ? content : [...content, ...terms]).map((column) => row[column] ?? null);
}

interface Shown {
  readonly number: string;
  readonly title: string;
  readonly content: Parameters<typeof shownHash>[0]['content'];
  readonly workdays: number;
  readonly publishedAt: string;
}

function shownIn(row: JsonObject): Shown {
  const content = row['content'];
  if (!isNoticeContent(content)) throw new Error('a notice shows nothing');
  return { number: textIn(row, 'number'), title: textIn(row, 'title'), content, workdays: Number(row['workdays']), publishedAt: textIn(row, 'published_at') };
}

/** Its proof of publication. */
export const shownHashOf = (notice: JsonObject): string => shownHash(shownIn(notice));

/** What was taken over with a filing from before this register, as its first event tells it. */
export function adoptedContentOf(rows: Rows): string {
  const version = rowsOf({ rows }, 'filing_version').find((row) => row['version'] === 1) ?? {};
  const of = (table: string): readonly JsonObject[] => rowsOf({ rows }, table).filter((row) => row['version_id'] === version['id']);
  const content = {
    validFrom: version['valid_from'] ?? null, validUntil: version['valid_until'] ?? null,
    lines: of('filing_line').map(({ version_id: _, ...line }) => line), sites: of('filing_site').map((row) => row['address'] ?? null),
  };
  return createHash('sha256').update(canonical(content)).digest('hex');
}

function textOrNull(row: JsonObject, column: string): string | null {
  return row[column] === null ? null : textIn(row, column);
}

export function objectIn(row: JsonObject, column: string): JsonObject {
  const value = row[column];
  if (!isObject(value)) throw new Error(`${column} holds no object`);
  return value;
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNoticeContent(value: Json | undefined): value is JsonObject & Shown['content'] {
  return isObject(value) && Array.isArray(value['paragraphs']) && Array.isArray(value['subjects']);
}
