import { Injectable } from '@nestjs/common';
import { clockEntries, pauseDays, readClock, type PauseDays, type WorkCalendar } from '@beian/calendar';
import { anchorsOf, statesEntered, type FinishedCase, type Sql } from '@beian/cases';
import { clockOf, countedFrom, startedAt } from '../cases/case-limit.js';
import { CaseDesk } from '../desk/case-desk.js';

export interface FinishedClock {
  readonly found: FinishedCase;
  readonly net: number;
  readonly pauses: readonly PauseDays[];
}

/** The statutory clocks of ended cases, each read from its log like the one on the page of the case; those never accepted have none. */
@Injectable()
export class FinishedClocks {
  constructor(private readonly desk: CaseDesk) {}

  async read(sql: Sql, cases: readonly FinishedCase[], calendar: WorkCalendar): Promise<readonly FinishedClock[]> {
    const states = this.states();
    const ids = cases.map(({ caseId }) => caseId);
    const { procedures } = this.desk.registry;
    const [changed, anchors] = await Promise.all([statesEntered(sql, ids, states), anchorsOf(sql, ids, Object.values(procedures).map(countedFrom).filter((name) => name !== null))]);
    const entered = Map.groupBy(changed, ({ caseId }) => caseId);
    const anchored = new Map(anchors.map(({ caseId, name, at }) => [`${caseId} ${name}`, at]));
    const stateOf = new Map(states.map(({ process, element, state }) => [`${process} ${element}`, state]));
    return cases.flatMap((found) => {
      const changes = (entered.get(found.caseId) ?? []).map(({ process, element, at }) => ({ state: stateOf.get(`${process} ${element}`) ?? '', at }));
      const procedure = procedures[found.procedureId];
      const entries = startedAt(clockEntries(changes, clockOf(procedure)), anchored.get(`${found.caseId} ${countedFrom(procedure)}`) ?? null);
      const { state, net } = readClock({ entries, limit: found.limit ?? 1, asOf: found.endedAt, calendar });
      return state === 'notStarted' ? [] : [{ found, net, pauses: pauseDays(entries, found.endedAt, calendar) }];
    });
  }

  /** Elements that bring a case into another state, in the diagrams in use. */
  private states(): { process: string; element: string; state: string }[] {
    return Object.entries(this.desk.registry.processes).flatMap(([process, { model }]) =>
      Object.entries(model.elements).flatMap(([element, { state }]) => (state ? [{ process, element, state }] : [])));
  }
}
