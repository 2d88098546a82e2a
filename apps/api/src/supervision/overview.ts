import { Injectable } from '@nestjs/common';
import { beijingDate } from '@beian/calendar';
import { busiestSteps, caseAtPlace, countOpenCases, countVerdicts, legalTime, namedByPlace, organQueues, type BusyStep, type OpenCases, type Sql } from '@beian/cases';
import type { Predicate, Principal } from '@beian/identity';
import { holdingStates } from '../cases/case-limit.js';
import { stateLabel } from '../cases/state-labels.js';
import { CaseDesk } from '../desk/case-desk.js';
import { FleetPlaces } from '../fleet/fleet-places.js';
import { inBeijing } from '../http/beijing-time.js';
import { Ages } from './ages.js';
import type { BusyStepDto, OpenCasesDto, OverviewDto } from './overview-dto.js';

const busiestListed = 6;

/** Everything a supervisor wants to know in the morning, read in one snapshot. */
@Injectable()
export class Overview {
  constructor(
    private readonly desk: CaseDesk,
    private readonly places: FleetPlaces,
  ) {}

  async read(caller: Principal, asked: string | undefined): Promise<OverviewDto> {
    const place = await this.places.resolve(caller, asked);
    // A place of the caller's holds none but cases that he may see.
    const cases: Predicate = { sql: caseAtPlace(place, '$1'), values: [namedByPlace(place)] };
    return this.desk.deps.database.snapshot(async (sql) => {
      const time = await legalTime(sql);
      const today = beijingDate(time.now);
      const [calendar, open, incidents, conformance, steps, queues] = await Promise.all([
        this.desk.deps.calendars.at(sql, time.calendarRevision), countOpenCases(sql, place), openIncidents(sql, cases), countVerdicts(sql, place), busiestSteps(sql, place, today), organQueues(sql, place),
      ]);
      const ages = new Ages(today, calendar);
      return {
        asOf: inBeijing(time.now), today, place, cases: openCasesDto(open, new Set(holdingStates(this.desk.registry))), incidents, conformance, busiest: this.busiest(steps, ages),
        queues: queues.map((queue) => ages.organQueue(queue)),
      };
    });
  }

  /** A call stands wherever something inside it does: what is inside is the step. */
  private busiest(steps: readonly BusyStep[], ages: Ages): BusyStepDto[] {
    const inner = new Set(steps.flatMap(({ procedureId, path }) => callsOf(path).map((call) => `${procedureId} ${call}`)));
    const listed = steps.filter(({ procedureId, path, element }) => !inner.has(`${procedureId} ${path === '' ? element : `${path}/${element}`}`)).slice(0, busiestListed);
    return listed.map(({ procedureId, path, element, tokens, overdue, oldest, median }) => ({
      procedureId, procedureTitle: this.desk.procedure(procedureId).title, path, element, name: this.desk.elementName(this.desk.findProcess(procedureId, path)?.model.id ?? '', element),
      count: tokens, overdue, ...ages.since(oldest, median),
    }));
  }
}

/** Of `A/B` the addresses of both calls: `A` and `A/B`. */
function callsOf(path: string): string[] {
  const calls = path.split('/').filter(Boolean);
  return calls.map((_call, depth) => calls.slice(0, depth + 1).join('/'));
}

function openCasesDto(counted: readonly OpenCases[], holding: ReadonlySet<string>): OpenCasesDto {
  const sum = (of: 'open' | 'dueToday' | 'overdue'): number => counted.reduce((total, row) => total + row[of], 0);
  const held = Map.groupBy(counted.filter(({ procedureId, state }) => holding.has(`${procedureId} ${state}`)), ({ state }) => state);
  const pausedBy = [...held].map(([state, rows]) => ({ state, label: stateLabel(state), count: rows.reduce((total, { open }) => total + open, 0) }));
  return { open: sum('open'), dueToday: sum('dueToday'), overdue: sum('overdue'), paused: pausedBy.reduce((total, { count }) => total + count, 0), pausedBy };
}

async function openIncidents(sql: Sql, scope: Predicate): Promise<number> {
  const row = await sql.row<{ open: number }>(`select count(*)::int as open from incident i join filing_case c on c.id = i.case_id where i.closed_at is null and ${scope.sql}`, scope.values);
  return row?.open ?? 0;
}
