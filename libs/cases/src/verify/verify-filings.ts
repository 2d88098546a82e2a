import { createHash } from 'node:crypto';
import type { BilingualName } from '@beian/bpmn';
import { canonical } from '@beian/procedure/kernel';
import type { Sql } from '../database/sql.js';
import { readFilingEvents, type StoredFilingEvent } from '../register/filing-events.js';
import { adoptedContent } from '../register/adopt-filing.js';
import { faultsOf, type FilingFault, type FilingHead } from './filing-history.js';

/** Something in the register that its history does not bear out. */
export interface FilingFinding {
  readonly code: FilingFault | 'CONTENT_CHANGED';
  readonly filingNo: string;
  /** Event of the history. */
  readonly seq: number;
  readonly text: BilingualName;
}

const words: Readonly<Record<FilingFinding['code'], readonly [string, string]>> = {
  EVENT_MISSING: ['履历缺少这一条', 'an event of the history is missing'],
  EVENT_EDITED: ['履历中的这一条被改动', 'an event of the history was edited'],
  EVENTS_CUT_OFF: ['履历末尾不完整', 'the end of the history was cut off'],
  STATUS_DIFFERS: ['名册状态与履历不一致', 'the status in the register is not what the history leads to'],
  PERMISSIONS_DIFFER: ['名册功能权限与履历不一致', 'the permissions in the register are not what the history leads to'],
  PUBLICATION_DIFFERS: ['公布信息与履历不一致', 'the publication is not what the history says'],
  VERSION_DIFFERS: ['现行版本与履历不一致', 'the version in force is not what the history says'],
  CONTENT_CHANGED: ['转入时登记的期限、范围或场所被改动', 'term, lines or sites differ from what was taken over'],
};

const batch = 500;

/** Holds every filing of the register against its own history. */
export async function verifyFilings(sql: Sql): Promise<readonly FilingFinding[]> {
  const heads = await sql.rows<FilingHead & Record<string, unknown>>(headSql);
  const findings: FilingFinding[] = [];
  for (let at = 0; at < heads.length; at += batch) {
    const some = heads.slice(at, at + batch);
    const events = Map.groupBy(await readFilingEvents(sql, some.map(({ id }) => id)), ({ filingId }) => filingId);
    for (const head of some) findings.push(...(await held(sql, head, events.get(head.id) ?? [])));
  }
  return findings;
}

async function held(sql: Sql, head: FilingHead, events: readonly StoredFilingEvent[]): Promise<readonly FilingFinding[]> {
  const faults = faultsOf(head, events).map(({ fault, seq }) => findingOf(head, fault, seq));
  const adopted = events.find(({ kind }) => kind === 'adopted');
  const same = adopted === undefined || createHash('sha256').update(canonical(await adoptedContent(sql, head.id))).digest('hex') === adopted.detail['content'];
  return same ? faults : [...faults, findingOf(head, 'CONTENT_CHANGED', adopted.seq)];
}

function findingOf({ filingNo }: FilingHead, code: FilingFinding['code'], seq: number): FilingFinding {
  const [zh, en] = words[code];
  return { code, filingNo, seq, text: { zh: `备案 ${filingNo}（履历第 ${seq} 条）：${zh}`, en: `Filing ${filingNo} (event ${seq} of its history): ${en}` } };
}

/** Rows that a benchmark copied have no history. */
const headSql = `select f.id, f.filing_no as "filingNo", f.status, f.permissions, f.published_url as "publishedUrl", f.published_on as "publishedOn", l.event_seq as "eventSeq",
    encode(l.event_hash, 'hex') as "eventHash", (select max(v.version) from filing_version v where v.filing_id = f.id and v.effective_at is not null) as version
  from filing f join filing_life l on l.filing_id = f.id where not exists (select from filing_version v join filing_case c on c.id = v.case_id where v.filing_id = f.id and c.synthetic) order by f.filing_no`;
