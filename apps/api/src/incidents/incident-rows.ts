import { Injectable } from '@nestjs/common';
import { caseScope, type Principal } from '@beian/identity';
import type { Bilingual } from '@beian/procedure/declaration';
import { CaseDesk } from '../desk/case-desk.js';
import { scopeAt } from '../fleet/place-scope.js';
import { inBeijing } from '../http/beijing-time.js';
import { notFound } from '../http/problem.js';
import type { IncidentDto } from './incidents-dto.js';

const incidents = `select i.id, i.case_id as "caseId", c.case_no as "caseNo", i.pos, i.kind, i.element, i.message, i.diagnosis, i.times, i.opened_at as "openedAt", i.last_seen_at as "lastSeenAt"
  from incident i join filing_case c on c.id = i.case_id where i.closed_at is null`;

export type IncidentRow = Omit<IncidentDto, 'name'> & Record<string, unknown>;

/** Open incidents of the cases that a person may see. */
@Injectable()
export class IncidentRows {
  constructor(private readonly desk: CaseDesk) {}

  async list(caller: Principal, place: string | undefined): Promise<IncidentDto[]> {
    const scope = scopeAt(caller, place, 1);
    const rows = await this.desk.deps.database.sql.rows<IncidentRow>(`${incidents} and ${scope.sql} order by i.last_seen_at desc limit 500`, scope.values);
    return rows.map((row) => ({ ...row, name: row.element === null ? null : this.stepName(row.element), openedAt: inBeijing(row.openedAt), lastSeenAt: inBeijing(row.lastSeenAt) }));
  }

  async find(caller: Principal, id: string): Promise<IncidentRow> {
    const scope = caseScope(caller, 2);
    const row = await this.desk.deps.database.sql.row<IncidentRow>(`${incidents} and i.id = $1 and ${scope.sql}`, [id, ...scope.values]);
    if (!row) throw notFound();
    return row;
  }

  /** An incident names its element only; the same id means the same step in every diagram. */
  private stepName(element: string): Bilingual {
    const drawn = Object.values(this.desk.registry.processes).find(({ model }) => element in model.elements);
    return drawn?.model.elements[element]?.name ?? { zh: element, en: element };
  }
}
