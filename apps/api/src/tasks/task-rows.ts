import { Injectable } from '@nestjs/common';
import { beijingDate, civilDate, type WorkCalendar } from '@beian/calendar';
import { countInbox, legalTime, readInbox, type CoverInForce, type Holding, type InboxQuestion, type InboxRow, type LegalTime, type Sql } from '@beian/cases';
import type { Principal } from '@beian/identity';
import { CaseDesk } from '../desk/case-desk.js';
import { inBeijing } from '../http/beijing-time.js';
import { usualPage } from '../http/page-query.js';
import { coversOf, standingIn } from './standing.js';
import type { TaskPageDto, TaskRowDto, TasksQuery } from './tasks-dto.js';

interface Standpoint {
  readonly time: LegalTime;
  readonly calendar: WorkCalendar;
  readonly names: ReadonlyMap<string, string>;
  readonly caller: Principal;
  readonly covers: readonly CoverInForce[];
}

@Injectable()
export class TaskRows {
  constructor(private readonly desk: CaseDesk) {}

  async page(caller: Principal, query: TasksQuery): Promise<TaskPageDto> {
    const question = (given: readonly CoverInForce[]): InboxQuestion => ({
      box: query.box ?? 'group', userId: caller.userId, holdings: holdingsOf(caller, given), covered: given.map(({ absent, orgId, roles, procedures }) => ({ absent, orgId, roles, procedures })), procedureId: query.procedure ?? null, region: query.region ?? null,
      caseId: query.caseId ?? null, name: query.q?.trim() || null, sort: query.sort ?? 'due', cursor: query.cursor ?? null, limit: query.limit ?? usualPage,
    });
    return this.desk.deps.database.together(async (sql) => {
      const given = await coversOf(sql, caller);
      const asked = question(given);
      const found = readInbox(sql, asked);
      const [{ next }, { mine, group, overdue, waiting }, items] = await Promise.all([
        found, countInbox(sql, { ...asked, caseId: null, procedureId: null, region: null, name: null }), this.dtos(sql, caller, found.then((page) => page.items), given),
      ]);
      return { items, next, counts: { mine, group, overdue, waiting } };
    });
  }

  async dtos(sql: Sql, caller: Principal, found: Promise<readonly InboxRow[]>, known?: readonly CoverInForce[]): Promise<TaskRowDto[]> {
    const [rows, time, given] = await Promise.all([found, legalTime(sql), known ?? coversOf(sql, caller)]);
    if (rows.length === 0) return [];
    const calendar = await this.desk.deps.calendars.at(sql, time.calendarRevision);
    const holders = [...new Set(rows.flatMap(({ claimedBy, assignee }) => [claimedBy, assignee]))].filter((id) => id !== null);
    const people = holders.length === 0 ? [] : await sql.rows<{ id: string; name: string }>('select id, name from user_account where id = any ($1::uuid[])', [holders]);
    const standpoint = { time, calendar, caller, covers: given, names: new Map(people.map(({ id, name }) => [id, name])) };
    return rows.map((row) => this.dto(row, standpoint));
  }

  private dto(row: InboxRow, { time, calendar, names, caller, covers }: Standpoint): TaskRowDto {
    const today = beijingDate(time.now);
    const roles = this.desk.registry.processes[row.processId]?.model.elements[row.element]?.roles ?? [row.role];
    const cover = row.state === 'open' && row.assignee === null ? standingIn(caller.roles, covers, row, roles.map((role) => ({ holder: row.orgId, role })))?.cover : null;
    return {
      id: row.id, caseId: row.caseId, caseNo: row.caseNo, element: row.element, processId: row.processId, role: row.role, institution: row.applicantName,
      name: this.desk.elementName(row.processId, row.element),
      procedureId: row.procedureId, regionCode: row.region, dueAt: row.dueAt && inBeijing(row.dueAt), overdue: row.dueAt !== null && Date.parse(row.dueAt) < Date.parse(time.now),
      remainingWorkdays: row.dueDate === null ? null : remaining(calendar, today, row.dueDate), provisional: row.provisional,
      claimedBy: row.claimedBy && (names.get(row.claimedBy) ?? null), claimedByMe: row.claimedBy === caller.userId, onBehalfOf: cover ? { name: cover.absentName, until: cover.until } : null,
      createdAt: inBeijing(row.createdAt), instance: row.instance, waitsFor: row.waitsFor ?? (row.assignee === null || row.assignee === caller.userId ? null : (names.get(row.assignee) ?? null)), completedAt: row.completedAt && inBeijing(row.completedAt), remindedToday: row.remindedToday ?? false, revision: row.revision,
    };
  }
}

/** Working days left, today not counted; negative when overdue. */
function remaining(calendar: WorkCalendar, today: string, due: string): number {
  const [from, to] = [civilDate(today), civilDate(due)];
  return to >= from ? calendar.workdaysBetween(from, to).days : -calendar.workdaysBetween(to, from).days;
}

/** One's own, and what is covered beyond it; the same work is held once. */
export function holdingsOf(caller: Principal, covers: readonly CoverInForce[]): Holding[] {
  const own = [
    ...caller.roles.map(({ role, organisationId }) => ({ holder: organisationId, role, procedures: null })),
    ...[...new Set(caller.roles.map(({ role }) => role))].map((role) => ({ holder: caller.userId, role, procedures: null })),
  ];
  const held = new Map<string, Holding>();
  for (const { orgId, roles, procedures } of covers) {
    for (const role of roles.filter((each) => !own.some((mine) => mine.holder === orgId && mine.role === each))) {
      const before = held.get(`${orgId} ${role}`);
      const all = procedures === null || before?.procedures === null;
      held.set(`${orgId} ${role}`, { holder: orgId, role, procedures: all ? null : [...new Set([...(before?.procedures ?? []), ...procedures])] });
    }
  }
  return [...own, ...held.values()];
}
