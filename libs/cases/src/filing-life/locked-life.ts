import type { WorkCalendar } from '@beian/calendar';
import type { Sql } from '../database/sql.js';
import type { CaseDependencies } from '../ports/dependencies.js';
import { legalTime } from '../time/legal-clock.js';

/**
 * Locks a filing and its life, in this order, before anything of it is read. Whatever asks the next sweep to look at the filing again, an
 * advanced case or a new calendar, is either seen from here on or waits for this transaction, which therefore never writes over it.
 * @returns the calendar as it is then
 */
export async function lockLife({ calendars }: CaseDependencies, sql: Sql, filingId: string): Promise<WorkCalendar> {
  await sql.row('select 1 from filing where id = $1 for no key update', [filingId]);
  await sql.row('select 1 from filing_life where filing_id = $1 for no key update', [filingId]);
  return calendars.at(sql, (await legalTime(sql)).calendarRevision);
}
