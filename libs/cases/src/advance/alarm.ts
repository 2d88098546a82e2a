import type { Alarm } from '@beian/procedure/kernel';
import type { Sql } from '../database/sql.js';
import type { LegalTime } from '../time/legal-clock.js';

/** The earliest armed instant in real time; the workflow re-arms its one timer only if this instant changed. */
export async function earliestAlarm(sql: Sql, caseId: string, time: LegalTime): Promise<Alarm | null> {
  const row = await sql.row<{ due: string | null }>(`select min(due_at) as due from case_timer where case_id = $1 and state = 'armed' and not provisional`, [caseId]);
  return row?.due == null ? null : alarmAt(row.due, time);
}

export function alarmAt(due: string, { now, offsetMs }: LegalTime): Alarm {
  return { at: new Date(Date.parse(due) - offsetMs).toISOString(), inMs: Math.max(0, Date.parse(due) - Date.parse(now)) };
}
