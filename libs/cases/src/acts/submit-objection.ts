import { randomUUID } from 'node:crypto';
import { beijingDate, workdayDue } from '@beian/calendar';
import { readForm } from '@beian/procedure/forms';
import type { JsonObject, Stimulus } from '@beian/procedure/kernel';
import { nextNumber } from '../context/counters.js';
import type { Sql } from '../database/sql.js';
import { tellOrganisation } from '../messages/tell-organisation.js';
import { objectionCheckDays } from '../notices/objection-due.js';
import { Objection } from '../notices/objection-form.js';
import type { CaseDependencies } from '../ports/dependencies.js';
import { StimulusQueue } from '../stimuli/queue.js';
import { legalTime } from '../time/legal-clock.js';
import { newQueryCode } from './query-code.js';
import { isRefusal, refusals, refuse, type Refusal } from './refusal.js';

export interface ObjectionFile {
  readonly name: string;
  readonly kind: string;
  readonly size: number;
  readonly sha256: string;
}

export interface ObjectionCommand {
  readonly noticeId: string;
  readonly form: unknown;
  /** Inspected and stored already. */
  readonly files: readonly ObjectionFile[];
}

export interface ReceivedObjection {
  readonly receiptNo: string;
  readonly queryCode: string;
  readonly receivedAt: string;
  /** After the end of the notice: kept as a complaint, which blocks nothing (T-09). */
  readonly late: boolean;
  /** Last day of the verification; none for a complaint. */
  readonly dueOn: string | null;
  /** For the doorbell; null for a complaint, which moves nothing. */
  readonly stored: { readonly caseId: string; readonly pos: number; readonly stimulus: Stimulus } | null;
}

interface ObjectedNotice {
  readonly caseId: string;
  readonly region: string;
  readonly publisherId: string;
  readonly endsAt: string;
  readonly provisional: boolean;
  readonly state: 'published' | 'superseded' | 'closed';
  readonly supersededBy: string | null;
}

/** Why an objection as it was written would not be taken; asked before anything is spent on it or kept of it. */
export async function objectionFault({ database: { sql } }: CaseDependencies, { noticeId, form }: Omit<ObjectionCommand, 'files'>): Promise<Refusal | null> {
  const judged = judge(await readNotice(sql, noticeId), form, (await legalTime(sql)).now);
  return isRefusal(judged) ? judged : null;
}

/** Transaction 1 of an objection: in time it is a message of the case, in legal order with its timers; late it is a complaint beside it. */
export function submitObjection(deps: CaseDependencies, command: ObjectionCommand): Promise<ReceivedObjection | Refusal> {
  return deps.database.transaction(async (sql) => {
    const found = await readNotice(sql, command.noticeId);
    const queue = found === null ? null : await StimulusQueue.open(sql, found.caseId);
    if (queue === null) return noNotice();
    const judged = judge(await readNotice(sql, command.noticeId), command.form, queue.receivedAt);
    return isRefusal(judged) ? judged : store(deps, sql, queue, judged.notice, command, judged.json);
  });
}

function judge(notice: ObjectedNotice | null, form: unknown, at: string): { readonly notice: ObjectedNotice; readonly json: JsonObject } | Refusal {
  if (notice === null) return noNotice();
  if (notice.state === 'superseded') {
    return refuse('conflict', 'NOTICE_SUPERSEDED', '该公示已被重新发布的公示取代，请对新的公示提出异议。', 'This notice was published anew; object to the notice that replaced it.', { rule: 'A-07', current: { supersededBy: notice.supersededBy } });
  }
  const read = readForm(Objection, form, { today: beijingDate(at) });
  return read.ok ? { notice, json: read.json } : refusals.invalid(read.violations);
}

const noNotice = (): Refusal => refuse('unknown', 'NOTICE_UNKNOWN', '没有这条公示。', 'There is no such notice.');

function readNotice(sql: Sql, id: string): Promise<ObjectedNotice | null> {
  return sql.row<ObjectedNotice & Record<string, unknown>>(
    `select case_id as "caseId", region, publisher_id as "publisherId", ends_at as "endsAt", provisional, state, superseded_by as "supersededBy" from public_notice where id = $1`, [id]);
}

/** Open until the last day 24:00; a provisional end closes nothing. */
function isLate({ state, provisional, endsAt }: ObjectedNotice, receivedAt: string): boolean {
  return state === 'closed' || (!provisional && receivedAt >= endsAt);
}

async function store(deps: CaseDependencies, sql: Sql, queue: StimulusQueue, notice: ObjectedNotice, { noticeId, files }: ObjectionCommand, json: JsonObject): Promise<ReceivedObjection> {
  const { receivedAt, row } = queue;
  const late = row.endedAt !== null || isLate(notice, receivedAt);
  const today = beijingDate(receivedAt);
  const dueOn = late ? null : workdayDue(await deps.calendars.at(sql, queue.time.calendarRevision), today, objectionCheckDays(row)).date;
  const [id, queryCode, receiptNo] = [randomUUID(), newQueryCode(), await nextReceiptNo(sql, notice.region, today)];
  const { text, anonymous, ...contact } = deps.vault.seal(Objection, json);
  await sql.run(
    `insert into objection (id, notice_id, case_id, receipt_no, query_code, received_at, pos, late, anonymous, contact, text, state, due_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [id, noticeId, row.id, receiptNo, queryCode, receivedAt, late ? null : queue.nextPos, late, anonymous, JSON.stringify(contact), text, late ? 'complaint' : 'received', dueOn],
  );
  await storeFiles(sql, id, files);
  if (late) await tellAuthority(sql, row.id, notice.publisherId, receiptNo, receivedAt);
  const stored = late ? null : await append(sql, queue, id);
  return { receiptNo, queryCode, receivedAt, late, dueOn, stored };
}

/** A receipt number was given out: no repair goes back before it. */
async function append(sql: Sql, queue: StimulusQueue, objection: string): Promise<NonNullable<ReceivedObjection['stored']>> {
  const outcome = { result: 'RECEIVED', facts: { objection } };
  const { receivedAt } = queue;
  const pos = await queue.append({ kind: 'message', element: 'objectionReceived', activation: 0, instance: null, outcome, submissionId: null }, receivedAt);
  await sql.run(`insert into official_act (case_id, pos, kind, subject) values ($1, $2, 'received', 'Message_ObjectionReceived')`, [queue.row.id, pos]);
  return { caseId: queue.row.id, pos, stimulus: { pos, kind: 'message', element: 'objectionReceived', activation: 0, instance: null, outcome } };
}

/** YY, year, region, serial: without gaps per region and year. */
async function nextReceiptNo(sql: Sql, region: string, today: string): Promise<string> {
  const year = Number(today.slice(0, 4));
  return `YY${year}${region}${String(await nextNumber(sql, region, 'objection', year)).padStart(5, '0')}`;
}

async function storeFiles(sql: Sql, objectionId: string, files: readonly ObjectionFile[]): Promise<void> {
  await sql.run(
    `insert into objection_file (objection_id, ord, name, kind, size, sha256)
     select $1, f.ord, f.file->>'name', f.file->>'kind', (f.file->>'size')::bigint, f.file->>'sha256' from jsonb_array_elements($2::jsonb) with ordinality as f(file, ord)`,
    [objectionId, JSON.stringify(files)],
  );
}

async function tellAuthority(sql: Sql, caseId: string, organisation: string, receiptNo: string, at: string): Promise<void> {
  await tellOrganisation(sql, { caseId, filingId: null, orgId: organisation, role: 'objectionHandler', template: 'objection-late', parameters: { receiptNo }, at });
}
