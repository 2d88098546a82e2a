import { Injectable } from '@nestjs/common';
import { beijingDate, civilDate, type WorkCalendar } from '@beian/calendar';
import { busiestProcedures, legalTime, readStanding, standingCases, type Sql, type StandingFigure, type StandingQuestion } from '@beian/cases';
import type { Principal } from '@beian/identity';
import type { ProcessDeclaration } from '@beian/procedure/declaration';
import { CaseRows } from '../cases/case-rows.js';
import type { CaseRowDto } from '../cases/case-dto.js';
import { CaseDesk } from '../desk/case-desk.js';
import { inBeijing } from '../http/beijing-time.js';
import { pageOf, usualPage, type Page } from '../http/page-query.js';
import { placeOf } from '../http/place-of.js';
import { notFound } from '../http/problem.js';
import type { FleetCasesQuery, FleetChoicesDto, FleetDto, FleetFigureDto, FleetLevelDto, FleetQuery } from './fleet-dto.js';
import { FleetPlaces } from './fleet-places.js';

/** All open cases of a procedure on its diagram, and the cases behind each figure. */
@Injectable()
export class FleetMap {
  constructor(
    private readonly desk: CaseDesk,
    private readonly places: FleetPlaces,
    private readonly rows: CaseRows,
  ) {}

  async choices(caller: Principal): Promise<FleetChoicesDto> {
    const editions = await this.desk.deps.database.sql.rows<{ id: string; procedureId: string; firstCaseAt: string }>(
      'select id, procedure_id as "procedureId", first_case_at as "firstCaseAt" from diagram_edition order by first_case_at desc, id');
    const places = await this.places.all(caller);
    const busiest = places[0] === undefined ? [] : await busiestProcedures(this.desk.deps.database.sql, places[0].place);
    const rank = (id: string) => (busiest.includes(id) ? busiest.indexOf(id) : busiest.length);
    const procedures = Object.values(this.desk.registry.procedures).filter(({ province }) => this.places.reach(caller, province)).map(({ id, title }) => ({ id, title })).sort((one, other) => rank(one.id) - rank(other.id));
    return { procedures, places, editions: editions.map((edition) => ({ ...edition, firstCaseAt: inBeijing(edition.firstCaseAt) })) };
  }

  async read(caller: Principal, procedureId: string, query: FleetQuery): Promise<FleetDto> {
    const path = query.path ?? '';
    const { model } = this.desk.processAt(procedureId, path);
    const place = await this.places.resolve(caller, query.place);
    return this.desk.deps.database.snapshot(async (sql) => {
      const time = await legalTime(sql);
      const question = this.question(procedureId, place, query, beijingDate(time.now));
      const [figures, calendar, hash] = await Promise.all([readStanding(sql, question), this.desk.deps.calendars.at(sql, time.calendarRevision), this.hashOf(sql, procedureId, model, query.edition)]);
      return {
        asOf: inBeijing(time.now), today: question.today, place, processId: model.id, trail: this.trail(procedureId, path), hash,
        figures: figures.map((figure) => figureDto(figure, model, question.today, calendar)),
      };
    });
  }

  async cases(caller: Principal, procedureId: string, query: FleetCasesQuery): Promise<Page<CaseRowDto>> {
    const limit = query.limit ?? usualPage;
    this.desk.processAt(procedureId, query.path ?? '');
    const place = await this.places.resolve(caller, query.place);
    return this.desk.deps.database.snapshot(async (sql) => {
      const question = this.question(procedureId, place, query, beijingDate((await legalTime(sql)).now));
      const found = await standingCases(sql, { ...question, element: query.element, late: query.late === 'true', limit: limit + 1, after: query.cursor ? placeOf(query.cursor) : null });
      const page = pageOf(found, limit, ({ caseId }) => caseId, ({ submittedAt, caseId }) => `${submittedAt}_${caseId}`);
      return { items: await this.rows.among(caller, page.items, sql), next: page.next };
    });
  }

  private question(procedureId: string, place: string, { path, edition, from, until }: FleetQuery, today: string): StandingQuestion {
    return { place, procedureId, path: path ?? '', edition: edition ?? null, from: from ?? null, until: until ?? null, today };
  }

  private trail(procedureId: string, path: string): FleetLevelDto[] {
    const calls = path.split('/').filter(Boolean);
    const paths = ['', ...calls.map((_call, depth) => calls.slice(0, depth + 1).join('/'))];
    return paths.map((to) => ({ path: to, name: this.desk.processAt(procedureId, to).model.name }));
  }

  private async hashOf(sql: Sql, procedureId: string, model: ProcessDeclaration['model'], edition: string | undefined): Promise<string> {
    if (edition === undefined) return model.fileHash;
    const row = await sql.row<{ hash: string | null }>('select pins ->> $2 as hash from diagram_edition where id = $1 and procedure_id = $3', [edition, model.id, procedureId]);
    if (!row?.hash) throw notFound();
    return row.hash;
  }
}

function figureDto(figure: StandingFigure, model: ProcessDeclaration['model'], today: string, calendar: WorkCalendar): FleetFigureDto {
  const isCall = model.elements[figure.element]?.type === 'callActivity';
  const waited = (since: string | null) => (since === null ? null : calendar.workdaysBetween(civilDate(since), civilDate(today)));
  const [median, oldest] = [waited(figure.median), waited(figure.oldest)];
  return {
    element: figure.element, name: model.elements[figure.element]?.name ?? { zh: figure.element, en: figure.element }, count: figure.tokens,
    steps: isCall ? figure.inside : figure.tokens, overdue: isCall ? figure.insideOverdue : figure.overdue,
    medianWorkdays: median?.days ?? null, oldestWorkdays: oldest?.days ?? null, oldestSince: figure.oldest, provisional: oldest?.provisional ?? false,
  };
}
