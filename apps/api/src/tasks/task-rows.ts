import { Injectable } from '@nestjs/common';
import { beijingDate, civilDate, type WorkCalendar } from '@beian/calendar';
import { countInbox, legalTime, readInbox, type Holding, type InboxQuestion, type InboxRow, type LegalTime, type Sql } from '@beian/cases';
import type { Principal } from '@beian/identity';
import { CaseDesk } from '../desk/case-desk.js';
import { inBeijing } from '../http/beijing-time.js';
import { usualPage } from '../http/page-query.js';
import type { TaskPageDto, TaskRowDto, TasksQuery } from './tasks-dto.js';

interface Standpoint {
  readonly time: LegalTime;
  readonly calendar: WorkCalendar;
  readonly names: ReadonlyMap<string, string>;
  readonly caller: Principal;
}

@Injectable()
export class TaskRows {
  constructor(private readonly desk: CaseDesk) {}

  async page(caller: Principal, query: TasksQuery): Promise<TaskPageDto> {
    const question: InboxQuestion = {
      box: query.box ?? 'group', userId: caller.userId, holdings: holdingsOf(caller), procedureId: query.procedure ?? null, region: query.region ?? null,
      caseId: query.caseId ?? null, name: query.q?.trim() || null, cursor: query.cursor ?? null, limit: query.limit ?? usualPage,
    };
    return this.desk.deps.database.together(async (sql) => {
      const found = readInbox(sql, question);
      const [{ next }, { mine, group, overdue }, items] = await Promise.all([
        found, countInbox(sql, { ...question, caseId: null, procedureId: null, region: null, name: null }), this.dtos(sql, caller, found.then((page) => page.items)),
      ]);
      return { items, next, counts: { mine, group, overdue } };
    });
  }

  async dtos(sql: Sql, caller: Principal, found: Promise<readonly InboxRow[]>): Promise<TaskRowDto[]> {
    const [rows, time] = await Promise.all([found, legalTime(sql)]);
    if (rows.length === 0) return [];
    const calendar = await this.desk.deps.calendars.at(sql, time.calendarRevision);
    const claimers = rows.flatMap(({ claimedBy }) => (claimedBy === null ? [] : [claimedBy]));
    const people = claimers.length === 0 ? [] : await sql.rows<{ id: string; name: string }>('select id, name from user_account where id = any ($1::uuid[])', [claimers]);
    const standpoint = { time, calendar, caller, names: new Map(people.map(({ id, name }) => [id, name])) };
    return rows.map((row) => this.dto(row, standpoint));
  }

  private dto(row: InboxRow, { time, calendar, names, caller }: Standpoint): TaskRowDto {
    const today = beijingDate(time.now);
    return {
      id: row.id, caseId: row.caseId, caseNo: row.caseNo, element: row.element, processId: row.processId, role: row.role, institution: row.applicantName,
      name: this.desk.elementName(row.processId, row.element),
      procedureId: row.procedureId, regionCode: row.region, dueAt: row.dueAt && inBeijing(row.dueAt), overdue: row.dueAt !== null && Date.parse(row.dueAt) < Date.parse(time.now),
      remainingWorkdays: row.dueDate === null ? null : remaining(calendar, today, row.dueDate), provisional: row.provisional,
      claimedBy: row.claimedBy && (names.get(row.claimedBy) ?? null), claimedByMe: row.claimedBy === caller.userId,
      createdAt: inBeijing(row.createdAt), instance: row.instance, revision: row.revision,
    };
  }
}

/** Working days left, today not counted; negative when overdue. */
function remaining(calendar: WorkCalendar, today: string, due: string): number {
  const [from, to] = [civilDate(today), civilDate(due)];
  return to >= from ? calendar.workdaysBetween(from, to).days : -calendar.workdaysBetween(to, from).days;
}

export function holdingsOf(caller: Principal): Holding[] {
  return [
    ...caller.roles.map(({ role, organisationId }) => ({ holder: organisationId, role })),
    ...[...new Set(caller.roles.map(({ role }) => role))].map((role) => ({ holder: caller.userId, role })),
  ];
}
