import { Injectable } from '@nestjs/common';
import { beijingDate, civilDate, instantMs, startOfDay, type CivilDate } from '@beian/calendar';
import { finishedCases, legalTime, monthFlows, monthIncidents, monthObjections, monthTasks, procedureFlows, type FinishedCase, type MonthFlow, type MonthTasks, type ProcedureFlow, type Span } from '@beian/cases';
import type { Principal } from '@beian/identity';
import { limitOn, limitParameters } from '../cases/case-limit.js';
import { stateLabel } from '../cases/state-labels.js';
import { CaseDesk } from '../desk/case-desk.js';
import { FleetPlaces } from '../fleet/fleet-places.js';
import { inBeijing } from '../http/beijing-time.js';
import { FinishedClocks, type FinishedClock } from './finished-clocks.js';
import { monthsOf } from './months.js';
import type { LateCaseDto, PauseDto, ProcedureReportDto, ReportDto, ReportQuery, ResultDto, StepTermDto } from './report-dto.js';
import { termOf } from './term.js';

const mostLate = 200;

/** What one month was like at a place, to be printed. */
@Injectable()
export class Report {
  constructor(
    private readonly desk: CaseDesk,
    private readonly places: FleetPlaces,
    private readonly clocks: FinishedClocks,
  ) {}

  async read(caller: Principal, { place: asked, month }: ReportQuery): Promise<ReportDto> {
    const place = await this.places.resolve(caller, asked);
    const placeName = (await this.places.all(caller)).find((each) => each.place === place)?.name ?? { zh: place, en: place };
    const months = monthsOf(undefined, month, month);
    const [span, year] = [spanOf(month, month), spanOf(months[0] ?? month, month)];
    return this.desk.deps.database.snapshot(async (sql) => {
      const time = await legalTime(sql);
      const calendar = await this.desk.deps.calendars.at(sql, time.calendarRevision);
      const [flow, flows, cases, steps, objections, incidents] = await Promise.all([
        monthFlows(sql, place, year), procedureFlows(sql, place, span), finishedCases(sql, place, span, limitParameters(this.desk.registry)), monthTasks(sql, place, span), monthObjections(sql, place, span), monthIncidents(sql, place, span),
      ]);
      const clocks = await this.clocks.read(sql, cases, calendar);
      const late = clocks.filter(isLate).sort((a, b) => b.net - (b.found.limit ?? 0) - (a.net - (a.found.limit ?? 0)));
      return {
        month, place, placeName, asOf: inBeijing(time.now), running: instantMs(time.now) < instantMs(span.to), flow: months.map((each) => flowOf(each, flow)),
        procedures: flows.map((each) => this.procedure(each, cases, clocks, beijingDate(time.now))), steps: this.steps(steps), pauses: pausesOf(clocks), late: late.length, lateCases: late.slice(0, mostLate).flatMap((clock) => this.lateCase(clock)), objections, incidents,
      };
    });
  }

  private procedure({ procedureId, ...flow }: ProcedureFlow, cases: readonly FinishedCase[], clocks: readonly FinishedClock[], today: CivilDate): ProcedureReportDto {
    const procedure = this.desk.procedure(procedureId);
    return {
      procedureId, title: procedure.title, limit: limitOn(procedure, today), ...flow, results: this.results(cases.filter((each) => each.procedureId === procedureId)),
      term: termOf(clocks.filter(({ found }) => found.procedureId === procedureId)),
    };
  }

  /** By the end that the diagram names: whatever came to a decision is archived in the end. */
  private results(cases: readonly FinishedCase[]): ResultDto[] {
    return [...Map.groupBy(cases, ({ processId, endedBy }) => `${processId} ${endedBy}`).values()].flatMap((ended) => {
      const [first] = ended;
      return first ? [{ result: first.endedBy, label: this.desk.elementName(first.processId, first.endedBy), count: ended.length }] : [];
    }).sort((a, b) => b.count - a.count);
  }

  private steps(steps: readonly MonthTasks[]): StepTermDto[] {
    return [...steps].sort((a, b) => b.late - a.late || b.due - a.due).map(({ procedureId, process, element, due, late }) => ({
      procedureId, procedureTitle: this.desk.procedure(procedureId).title, element, name: this.desk.elementName(process, element), due, late,
    }));
  }

  private lateCase({ found: { caseId, caseNo, institution, procedureId, limit }, net, pauses }: FinishedClock): LateCaseDto[] {
    if (limit === null) return [];
    return [{ caseId, caseNo, institution, procedureTitle: this.desk.procedure(procedureId).title, net, limit, pauses: pauses.map(({ reason, workdays }) => ({ label: stateLabel(reason), workdays })) }];
  }
}

const isLate = ({ found: { limit }, net }: FinishedClock): boolean => limit !== null && net > limit;

function spanOf(first: string, last: string): Span {
  const [year, month] = [Number(last.slice(0, 4)), Number(last.slice(5))];
  const after = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
  return { from: startOfDay(civilDate(`${first}-01`)), to: startOfDay(civilDate(`${after}-01`)) };
}

const flowOf = (month: string, flow: readonly MonthFlow[]): MonthFlow => flow.find((each) => each.month === month) ?? { month, received: 0, finished: 0 };

function pausesOf(clocks: readonly FinishedClock[]): PauseDto[] {
  const held = Map.groupBy(clocks.flatMap(({ pauses }) => pauses), ({ reason }) => reason);
  return [...held].map(([state, pauses]) => ({ state, label: stateLabel(state), cases: pauses.length, workdays: pauses.reduce((sum, { workdays }) => sum + workdays, 0) })).sort((a, b) => b.workdays - a.workdays);
}
