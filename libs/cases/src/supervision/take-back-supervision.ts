import { beijingDate } from '@beian/calendar';
import { refuse, type Refusal } from '../acts/refusal.js';
import type { Sql } from '../database/sql.js';
import { lockFiling } from '../register/read-filing.js';
import { legalTime } from '../time/legal-clock.js';
import type { Supervisor } from './enter-supervision.js';
import { isTakenBack, lockSupervision } from './supervision-records.js';
import { tellOfSupervision } from './tell-of-supervision.js';

export interface TakenBack {
  readonly id: string;
  readonly why: string;
}

/** What an office put on record by mistake counts no more; it stays in the history with the reason. What was decided on it before stands. @returns its id */
export async function takeBackSupervision(sql: Sql, filingId: string, { id, why }: TakenBack, by: Supervisor): Promise<{ readonly id: string } | Refusal> {
  const filing = await lockFiling(sql, filingId);
  const record = await lockSupervision(sql, filingId, id);
  if (filing === null || record === null) return refuse('unknown', 'RECORD_UNKNOWN', '没有这条监管记录。', 'There is no such record.');
  if (isTakenBack(record)) return refuse('conflict', 'RECORD_TAKEN_BACK', `这条监管记录已于${record.takenBackOn}撤销。`, `This record was taken back on ${record.takenBackOn}.`, { current: { takenBackOn: record.takenBackOn } });
  if (record.issuedBy !== by.office) return refuse('forbidden', 'RECORD_OF_ANOTHER_OFFICE', `这条记录由${record.issuedBy}登记，由该单位撤销。`, `${record.issuedBy} entered this record, and takes it back.`);
  const { now } = await legalTime(sql);
  await sql.run(
    'update supervision_record set taken_back_on = $2, taken_back_why = $3, taken_back_by = $4, taken_back_at = clock_timestamp() where id = $1', [id, beijingDate(now), why, by.userId]);
  await tellOfSupervision(sql, filing, 'filing-record-taken-back', now);
  return { id };
}
