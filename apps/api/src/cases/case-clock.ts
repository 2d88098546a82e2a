import { Injectable } from '@nestjs/common';
import { clockEntries, readClock, type ClockEntry, type Instant, type WorkCalendar } from '@beian/calendar';
import { legalTime, type Sql } from '@beian/cases';
import { CaseDesk } from '../desk/case-desk.js';
import type { StatutoryClockDto } from './case-dto.js';
import { clockPolicy, stateLabel } from './state-labels.js';

/** Parameter with the working days until the decision; without it there is no limit, and only the days used are shown. */
const limitParameter = 'decisionDays';

/** What the clock of a case is read from. */
export interface ClockBasis {
  readonly entries: readonly ClockEntry[];
  readonly limit: number | null;
  readonly now: Instant;
  readonly calendar: WorkCalendar;
}

@Injectable()
export class CaseClock {
  constructor(private readonly desk: CaseDesk) {}

  async read(sql: Sql, caseId: string): Promise<StatutoryClockDto> {
    return clockDto(await this.basis(sql, caseId));
  }

  async basis(sql: Sql, caseId: string): Promise<ClockBasis> {
    const [time, row, changes] = await Promise.all([
      legalTime(sql), sql.row<{ limit: number | null }>(`select (parameters ->> $2)::int as limit from filing_case where id = $1`, [caseId, limitParameter]), this.stateChanges(sql, caseId),
    ]);
    return { entries: clockEntries(changes, clockPolicy), limit: row?.limit ?? null, now: time.now, calendar: await this.desk.deps.calendars.at(sql, time.calendarRevision) };
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

export function clockDto({ entries, limit, now, calendar }: ClockBasis): StatutoryClockDto {
  const reading = readClock({ entries, limit: limit ?? 1, asOf: now, calendar });
  const [cause] = reading.pausedBy;
  return {
    gross: reading.gross, net: reading.net, due: limit === null ? null : (reading.due?.date ?? null), remaining: limit === null ? null : reading.remaining,
    pausedBy: cause === undefined ? null : stateLabel(cause), provisional: reading.provisional, state: reading.state,
  };
}
