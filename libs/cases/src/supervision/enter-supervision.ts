import { beijingDate, type CivilDate } from '@beian/calendar';
import type { Bilingual, SupervisionRecord, Violation } from '@beian/procedure/declaration';
import { refusals, refuse, type Refusal } from '../acts/refusal.js';
import type { Sql } from '../database/sql.js';
import { lockFiling } from '../register/read-filing.js';
import { hasEnded } from '../register/status-after.js';
import { legalTime } from '../time/legal-clock.js';
import { isTakenBack, lockSupervision, recordSupervision } from './supervision-records.js';
import { tellOfSupervision } from './tell-of-supervision.js';

export interface SupervisionEntry extends Pick<SupervisionRecord, 'kind' | 'issuedOn' | 'dueOn' | 'text'> {
  readonly basis: string;
}

/** Who enters it, for which office. */
export interface Supervisor {
  readonly userId: string;
  readonly office: string;
}

export interface Completion {
  readonly doneOn: CivilDate;
  readonly completion: string;
}

/** Puts an order to rectify, or a ground for ending the filing, on record; the institution is told at once. @returns its id */
export async function enterSupervision(sql: Sql, filingId: string, entry: SupervisionEntry, by: Supervisor): Promise<{ readonly id: string } | Refusal> {
  const filing = await lockFiling(sql, filingId);
  if (filing === null || hasEnded(filing)) return refuse('conflict', 'FILING_ENDED', '该备案已经终止或失效，不再登记监管记录。', 'The filing has ended: nothing more is put on record about it.');
  const { now } = await legalTime(sql);
  const violations = faultsOf(entry, beijingDate(now));
  if (violations.length > 0) return refusals.invalid(violations);
  const id = await recordSupervision(sql, filingId, { ...entry, issuedBy: by.office, doneOn: null, recordedBy: by.userId });
  await tellOfSupervision(sql, filing, entry.kind === 'rectificationOrder' ? 'filing-rectification-ordered' : 'filing-ground-recorded', now, entry.dueOn === null ? {} : { dueOn: entry.dueOn });
  return { id };
}

/** The office has seen that a rectification is complete: what was done, and on which day. */
export async function closeRectification(sql: Sql, filingId: string, id: string, { doneOn, completion }: Completion, by: Supervisor): Promise<{ readonly id: string } | Refusal> {
  const filing = await lockFiling(sql, filingId);
  const record = await lockSupervision(sql, filingId, id);
  if (filing === null || record === null || record.kind !== 'rectificationOrder') return refuse('unknown', 'ORDER_UNKNOWN', '没有这项整改要求。', 'There is no such order to rectify.');
  if (isTakenBack(record)) return refuse('conflict', 'RECORD_TAKEN_BACK', '这项整改要求已撤销，不再办结。', 'This order was taken back: there is nothing to close.', { current: { takenBackOn: record.takenBackOn } });
  if (record.doneOn !== null) return refuse('conflict', 'RECTIFICATION_CLOSED', `该整改已于${record.doneOn}办结。`, `This rectification was closed as of ${record.doneOn}.`, { current: { doneOn: record.doneOn } });
  const { now } = await legalTime(sql);
  if (doneOn < record.issuedOn || doneOn > beijingDate(now)) return refusals.invalid([fault('doneOn', 'DAY_OUT_OF_RANGE', '完成日期应在提出整改要求之日至今日之间', 'The day lies between the order and today')]);
  await sql.run('update supervision_record set done_on = $2, completion = $3, closed_by = $4, closed_at = clock_timestamp() where id = $1', [id, doneOn, completion, by.userId]);
  await tellOfSupervision(sql, filing, 'filing-rectification-done', now);
  return { id };
}

function faultsOf({ kind, issuedOn, dueOn }: SupervisionEntry, today: CivilDate): readonly Violation[] {
  const isOrder = kind === 'rectificationOrder';
  return [
    ...(issuedOn > today ? [fault('issuedOn', 'DAY_TO_COME', '日期不能晚于今天', 'The day lies ahead')] : []),
    ...(isOrder && dueOn === null ? [fault('dueOn', 'REQUIRED', '请填写整改期限', 'Say by when')] : []),
    ...(isOrder && dueOn !== null && dueOn < issuedOn ? [fault('dueOn', 'BEFORE_ORDER', '整改期限不能早于提出要求之日', 'The last day lies before the order')] : []),
    ...(!isOrder && dueOn !== null ? [fault('dueOn', 'NOT_ASKED', '终结备案情形没有整改期限', 'A ground for ending a filing has no last day')] : []),
  ];
}

function fault(path: string, code: string, zh: string, en: string): Violation {
  const message: Bilingual = { zh, en };
  return { path, code, message, rule: null };
}
