import { Injectable } from '@nestjs/common';
import { clockEntries, readClock, type Instant } from '@beian/calendar';
import { legalTime, type Sql } from '@beian/cases';
import { CaseDesk } from '../desk/case-desk.js';
import type { StatutoryClockDto } from './case-dto.js';
import { clockPolicy, stateLabel } from './state-labels.js';

/** Parameter with the working days until the decision; without it there is no limit, and only the days used are shown. */
const limitParameter = 'decisionDays';

@Injectable()
export class CaseClock {
  constructor(private readonly desk: CaseDesk) {}

  async read(sql: Sql, caseId: string): Promise<StatutoryClockDto> {
    const [time, row, changes] = await Promise.all([
      legalTime(sql), sql.row<{ limit: number | null }>(`select (parameters ->> $2)::int as limit from filing_case where id = $1`, [caseId, limitParameter]), this.stateChanges(sql, caseId),
    ]);
    const limit = row?.limit ?? null;
    const reading = readClock({
      entries: clockEntries(changes, clockPolicy), limit: limit ?? 1, asOf: time.now, calendar: await this.desk.deps.calendars.at(sql, time.calendarRevision),
    });
    const [cause] = reading.pausedBy;
    return {
      gross: reading.gross, net: reading.net, due: limit === null ? null : (reading.due?.date ?? null), remaining: limit === null ? null : reading.remaining,
      pausedBy: cause === undefined ? null : stateLabel(cause), provisional: reading.provisional,
    };
  }

  /** States follow from the elements entered: the diagram says which element brings which state. */
  private async stateChanges(sql: Sql, caseId: string): Promise<{ state: string; at: Instant }[]> {
    const entered = await sql.rows<{ process: string; element: string; at: string }>(
      `select process_id as process, element_id as element, legal_at as at from case_event where case_id = $1 and kind = 'entered' order by seq`, [caseId]);
    return entered.flatMap(({ process, element, at }) => {
      const state = this.desk.registry.processes[process]?.model.elements[element]?.state;
      return state ? [{ state, at }] : [];
    });
  }
}
