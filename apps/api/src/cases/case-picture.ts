import { Injectable } from '@nestjs/common';
import { beijingDate, type WorkCalendar } from '@beian/calendar';
import { legalTime, readCase, usualDurations, type Sql } from '@beian/cases';
import type { Principal } from '@beian/identity';
import { CaseDesk } from '../desk/case-desk.js';
import { inBeijing } from '../http/beijing-time.js';
import { notFound } from '../http/problem.js';
import type { ActivationDto, CaseDiagramDto, WaitDto } from './case-picture-dto.js';
import { isApplicant } from './who-may.js';

interface ActivationRow {
  readonly [key: string]: unknown;
  readonly activation: number;
  readonly process: string;
  readonly element: string;
  readonly entered: string;
  readonly left: string | null;
}

interface HolderRow {
  readonly [key: string]: unknown;
  readonly activation: number;
  readonly who: string | null;
  readonly mine: boolean;
  readonly role: string;
  readonly organisation: string | null;
  readonly dueAt: string | null;
  readonly provisional: boolean;
  readonly overdue: boolean;
}

interface TimerRow {
  readonly [key: string]: unknown;
  readonly activation: number;
  readonly element: string;
  readonly process: string;
  readonly dueAt: string;
  readonly provisional: boolean;
}

/** What the log does not say by itself: the pictures a case is drawn on, how long its steps took and usually take, who and what it waits for. */
@Injectable()
export class CasePicture {
  constructor(private readonly desk: CaseDesk) {}

  async read(sql: Sql, caseId: string, caller: Principal): Promise<CaseDiagramDto> {
    const row = await readCase(sql, caseId);
    if (!row) throw notFound();
    const { procedureId, processId, applicantId } = row;
    const [pictures, usual, activations, waits, time] = await Promise.all([
      sql.rows<{ processId: string; hash: string }>('select process_id as "processId", file_hash as hash from case_diagram where case_id = $1 order by process_id', [caseId]),
      usualDurations(sql, procedureId), activationsOf(sql, caseId), this.waits(sql, caseId, applicantId, isApplicant(caller, applicantId)), legalTime(sql),
    ]);
    const calendar = await this.desk.deps.calendars.at(sql, time.calendarRevision);
    return { processId, pictures: [...pictures], usual: [...usual], activations: activations.map((activation) => activationDto(activation, time.now, calendar)), waits };
  }

  /** The applicant of the case sees people of the office by their role only. */
  private async waits(sql: Sql, caseId: string, applicant: string, own: boolean): Promise<WaitDto[]> {
    const holders = await sql.rows<HolderRow>(
      `select t.activation, u.name as who, t.org_id = $2::uuid as mine, t.role, o.name as organisation, t.due_at as "dueAt", t.provisional,
         coalesce(t.due_at < (select clock_timestamp() + offset_ms * interval '1 millisecond' from platform_clock), false) as overdue
       from task t left join user_account u on u.id::text = coalesce(t.claimed_by::text, t.assignee) left join organisation o on o.id = t.org_id
       where t.case_id = $1 and t.state in ('open', 'completing') order by t.activation, t.instance`, [caseId, applicant]);
    const timers = await sql.rows<TimerRow>(
      `select activation, element, process_id as process, due_at as "dueAt", provisional from case_timer where case_id = $1 and state in ('armed', 'stored') order by due_at`, [caseId]);
    return [
      ...holders.map(({ activation, who, mine, role, organisation, dueAt, provisional, overdue }): WaitDto => ({
        activation, kind: 'person', who: own && !mine ? null : who, role, organisation, dueAt: dueAt && inBeijing(dueAt), provisional, overdue, element: null, name: null,
      })),
      ...timers.map(({ activation, element, process, dueAt, provisional }): WaitDto => ({
        activation, kind: 'timer', who: null, role: null, organisation: null, dueAt: inBeijing(dueAt), provisional, overdue: false, element,
        name: this.desk.elementName(process, element),
      })),
    ];
  }
}

function activationsOf(sql: Sql, caseId: string): Promise<readonly ActivationRow[]> {
  return sql.rows<ActivationRow>(
    `select e.activation, e.process_id as process, e.element_id as element, e.legal_at as entered, min(d.legal_at) as left
     from case_event e left join case_event d on d.case_id = e.case_id and d.activation = e.activation and d.instance is null and d.kind in ('completed', 'cancelled')
     where e.case_id = $1 and e.kind = 'entered' group by 1, 2, 3, 4, e.seq order by e.seq`, [caseId]);
}

function activationDto({ activation, process, element, entered, left }: ActivationRow, now: string, calendar: WorkCalendar): ActivationDto {
  const { days, provisional } = calendar.workdaysBetween(beijingDate(entered), beijingDate(left ?? now));
  return { activation, process, element, workdays: Math.max(0, days), provisional };
}
