import { Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { closeRunningAgain } from '@beian/cases';
import { caseScope, only, record, type Principal } from '@beian/identity';
import type { Bilingual } from '@beian/procedure/declaration';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { Acting, Allow } from '../access/declare-policy.js';
import { Caller } from '../access/request-principal.js';
import { actOf } from '../admin/act-of.js';
import { CaseDesk } from '../desk/case-desk.js';
import { inBeijing } from '../http/beijing-time.js';
import { notFound } from '../http/problem.js';
import { UuidPipe } from '../http/uuid-pipe.js';
import { IncidentActDto, IncidentDto } from './incidents-dto.js';

const incidents = `select i.id, i.case_id as "caseId", c.case_no as "caseNo", i.pos, i.kind, i.element, i.message, i.diagnosis, i.times, i.opened_at as "openedAt", i.last_seen_at as "lastSeenAt"
  from incident i join filing_case c on c.id = i.case_id where i.closed_at is null`;

type IncidentRow = Omit<IncidentDto, 'name'> & Record<string, unknown>;

/** Cases that cannot go on by themselves. */
@ApiTags('incidents')
@Controller('api/v1/incidents')
@Allow(only('supervisor'))
export class IncidentsController {
  constructor(
    private readonly desk: CaseDesk,
    private readonly data: DataSource,
  ) {}

  @Get()
  @ApiOkResponse({ type: [IncidentDto] })
  async list(@Caller() caller: Principal): Promise<IncidentDto[]> {
    const scope = caseScope(caller, 1);
    const rows = await this.desk.deps.database.sql.rows<IncidentRow>(`${incidents} and ${scope.sql} order by i.last_seen_at desc limit 500`, scope.values);
    return rows.map((row) => ({ ...row, name: row.element === null ? null : this.stepName(row.element), openedAt: inBeijing(row.openedAt), lastSeenAt: inBeijing(row.lastSeenAt) }));
  }

  /** Rings once more for the position that is not applied. */
  @Post(':id/retry')
  @HttpCode(200)
  @Acting(true)
  @ApiOkResponse({ type: IncidentActDto })
  async retry(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Req() request: FastifyRequest): Promise<IncidentActDto> {
    const { caseId, pos } = await this.find(caller, id);
    await this.tell(caller, request, 'incident.retried', caseId);
    return { state: (await this.desk.bell.ring({ caseId, pos, stimulus: null })).state };
  }

  /** A new run of the case from what is stored. */
  @Post(':id/resume')
  @HttpCode(200)
  @Acting(true)
  @ApiOkResponse({ type: IncidentActDto })
  async resume(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Req() request: FastifyRequest): Promise<IncidentActDto> {
    const { caseId, pos, kind } = await this.find(caller, id);
    await this.tell(caller, request, 'incident.resumed', caseId);
    await this.desk.bell.resume(caseId);
    if (kind === 'not-running') return this.runsAgain(caseId);
    return { state: (await this.desk.bell.ring({ caseId, pos, stimulus: null })).state };
  }

  /** No position waits to be applied: with the new run it is over. */
  private async runsAgain(caseId: string): Promise<IncidentActDto> {
    await closeRunningAgain(this.desk.deps.database.sql, new Set([caseId]));
    return { state: 'applied' };
  }

  /** An incident names its element only; the same id means the same step in every diagram. */
  private stepName(element: string): Bilingual {
    const drawn = Object.values(this.desk.registry.processes).find(({ model }) => element in model.elements);
    return drawn?.model.elements[element]?.name ?? { zh: element, en: element };
  }

  private async find(caller: Principal, id: string): Promise<IncidentRow> {
    const scope = caseScope(caller, 2);
    const row = await this.desk.deps.database.sql.row<IncidentRow>(`${incidents} and i.id = $1 and ${scope.sql}`, [id, ...scope.values]);
    if (!row) throw notFound();
    return row;
  }

  private async tell(caller: Principal, request: FastifyRequest, action: string, caseId: string): Promise<void> {
    await this.data.transaction((manager) => record(manager, { ...actOf(caller, request), action, object: { kind: 'case', id: caseId }, outcome: 'done', detail: {} }));
  }
}
