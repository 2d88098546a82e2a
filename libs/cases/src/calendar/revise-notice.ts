import { beijingDate, endOfDay, noticeEnd, workdayDue, type WorkCalendar } from '@beian/calendar';
import type { CaseMemory } from '../context/case-memory.js';
import { latestNotice } from '../notices/notice-rows.js';
import { objectionCheckDays } from '../notices/objection-due.js';

/** What an open notice and its objections promise the public, worked out anew with the calendar as it is now. */
export async function reviseNotice(memory: CaseMemory, calendar: WorkCalendar): Promise<void> {
  const { sql, row } = memory;
  const notice = await latestNotice(sql, row.id);
  if (notice?.state === 'published') {
    const { date, provisional } = noticeEnd(calendar, beijingDate(notice.publishedAt), notice.workdays);
    await sql.run('update public_notice set ends_at = $2, provisional = $3 where id = $1', [notice.id, endOfDay(date), provisional]);
  }
  const open = await sql.rows<{ id: string; receivedAt: string }>(`select id, received_at as "receivedAt" from objection where case_id = $1 and state in ('received', 'registered')`, [row.id]);
  for (const { id, receivedAt } of open) {
    await sql.run('update objection set due_on = $2 where id = $1', [id, workdayDue(calendar, beijingDate(receivedAt), objectionCheckDays(row)).date]);
  }
}
