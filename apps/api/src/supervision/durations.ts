import { Injectable } from '@nestjs/common';
import { stepMonths, stepMonthsByAuthority, type Sql, type StepMonth, type StepMonthQuestion } from '@beian/cases';
import type { Principal } from '@beian/identity';
import { CaseDesk } from '../desk/case-desk.js';
import { FleetPlaces } from '../fleet/fleet-places.js';
import type { AuthorityDurationsDto, DurationsQuery, StepDurationDto, StepDurationsDto, StepDurationsQuery } from './durations-dto.js';
import { monthsOf } from './months.js';
import { spread } from './spread.js';

/** How much was finished, and how long each step took: by month, and beside other authorities. */
@Injectable()
export class Durations {
  constructor(
    private readonly desk: CaseDesk,
    private readonly places: FleetPlaces,
  ) {}

  async steps(caller: Principal, query: DurationsQuery): Promise<StepDurationsDto> {
    const { months, question } = await this.asked(caller, query);
    const counted = Map.groupBy(await stepMonths(this.desk.deps.database.sql, question), ({ process, element }) => `${process} ${element}`);
    const steps = [...counted.values()].flatMap((rows) => this.step(rows, months));
    return { place: question.place, months: [...months], steps: steps.sort((a, b) => this.order(query.procedure, a) - this.order(query.procedure, b)) };
  }

  async compared(caller: Principal, query: StepDurationsQuery): Promise<AuthorityDurationsDto> {
    const { months, question } = await this.asked(caller, query);
    const { sql } = this.desk.deps.database;
    const rows = await stepMonthsByAuthority(sql, await authoritiesAt(sql, question.place), question, query.process, query.element);
    const authorities = [...Map.groupBy(rows, ({ authority }) => authority)].map(([authority, counted]) => ({ authority, name: counted[0]?.name ?? '', ...spread(counted, months) }));
    return { place: question.place, months: [...months], name: this.desk.elementName(query.process, query.element), authorities: authorities.sort((a, b) => b.times - a.times || a.name.localeCompare(b.name)) };
  }

  private async asked(caller: Principal, { place, procedure, from, until }: DurationsQuery): Promise<{ months: readonly string[]; question: StepMonthQuestion }> {
    const months = monthsOf(from, until, await this.desk.today());
    const { id } = this.desk.procedure(procedure);
    return { months, question: { place: await this.places.resolve(caller, place), procedureId: id, from: `${months[0]}-01`, until: `${months.at(-1)}-01` } };
  }

  /** Steps that the system does by itself take no working days. */
  private step(rows: readonly StepMonth[], months: readonly string[]): StepDurationDto[] {
    const [first] = rows;
    const model = this.desk.registry.processes[first?.process ?? '']?.model;
    if (!first || !model || model.elements[first.element]?.type === 'serviceTask') return [];
    return [{ process: first.process, processName: model.name, element: first.element, name: this.desk.elementName(first.process, first.element), ...spread(rows, months) }];
  }

  private order(procedure: string, { process, element }: StepDurationDto): number {
    const elements = Object.keys(this.desk.registry.processes[process]?.model.elements ?? {});
    const called = process === this.desk.procedure(procedure).process.model.id ? 0 : 1 + Object.keys(this.desk.registry.processes).indexOf(process);
    return called * 1_000 + elements.indexOf(element);
  }
}

/** The authority itself, or those of a region and of the regions below it. */
async function authoritiesAt(sql: Sql, place: string): Promise<readonly string[]> {
  const [kind, named = ''] = place.split(':');
  if (kind === 'authority') return [named];
  const rows = await sql.rows<{ id: string }>(
    `select o.id from organisation o join region r on r.code = o.region_code where o.kind in ('authority', 'centre', 'department') and r.path like (select path from region where code = $1) || '%'`, [named]);
  return rows.map(({ id }) => id);
}
