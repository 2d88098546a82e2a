import { Injectable } from '@nestjs/common';
import { clockEntries, readClock, type ClockEntry, type Instant, type WorkCalendar } from '@beian/calendar';
import { legalTime, type Sql } from '@beian/cases';
import type { PinnedParameters } from '@beian/procedure/kernel';
import { CaseDesk } from '../desk/case-desk.js';
import type { StatutoryClockDto } from './case-dto.js';
import type { CaseLimitDto } from './case-limit-dto.js';
import { clockOf, countedFrom, limitOfCase, startedAt } from './case-limit.js';
import { stateLabel } from './state-labels.js';

/** What the clock of a case is read from. */
export interface ClockBasis {
  readonly entries: readonly ClockEntry[];
  /** Working days until the decision; null: only the days used are shown. */
  readonly limit: number | null;
  /** What the law says. */
  readonly stated: CaseLimitDto;
  readonly now: Instant;
  readonly calendar: WorkCalendar;
}

interface PinnedCase {
  readonly [key: string]: unknown;
  readonly procedureId: string;
  readonly parameters: PinnedParameters;
}

@Injectable()
export class CaseClock {
  constructor(private readonly desk: CaseDesk) {}

  async read(sql: Sql, caseId: string): Promise<StatutoryClockDto> {
    return clockDto(await this.basis(sql, caseId));
  }

  async basis(sql: Sql, caseId: string): Promise<ClockBasis> {
    const [time, row, anchors, changes] = await Promise.all([
      legalTime(sql), sql.row<PinnedCase>('select procedure_id as "procedureId", parameters from filing_case where id = $1', [caseId]),
      sql.rows<{ name: string; at: Instant }>('select name, at from case_anchor where case_id = $1', [caseId]), this.stateChanges(sql, caseId),
    ]);
    const procedure = this.desk.registry.procedures[row?.procedureId ?? ''];
    const stated = limitOfCase(procedure, row?.parameters ?? {});
    const from = anchors.find(({ name }) => name === countedFrom(procedure))?.at ?? null;
    return { entries: startedAt(clockEntries(changes, clockOf(procedure)), from), limit: stated.workdays, stated, now: time.now, calendar: await this.desk.deps.calendars.at(sql, time.calendarRevision) };
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

export function clockDto({ entries, limit, stated, now, calendar }: ClockBasis): StatutoryClockDto {
  const reading = readClock({ entries, limit: limit ?? 1, asOf: now, calendar });
  const [cause] = reading.pausedBy;
  return {
    gross: reading.gross, net: reading.net, due: limit === null ? null : (reading.due?.date ?? null), remaining: limit === null ? null : reading.remaining,
    pausedBy: cause === undefined ? null : stateLabel(cause), provisional: reading.provisional, state: reading.state, limit: stated,
  };
}
