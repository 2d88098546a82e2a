import { Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { closeRunningAgain } from '@beian/cases';
import { only, record, type AuditAction, type Principal } from '@beian/identity';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { Acting, Allow } from '../access/declare-policy.js';
import { Caller } from '../access/request-principal.js';
import { actOf } from '../admin/act-of.js';
import { CaseDesk } from '../desk/case-desk.js';
import { PlaceQuery } from '../fleet/fleet-dto.js';
import { UuidPipe } from '../http/uuid-pipe.js';
import { IncidentRows } from './incident-rows.js';
import { IncidentActDto, IncidentDto } from './incidents-dto.js';

/** Cases that cannot go on by themselves. */
@ApiTags('incidents')
@Controller('api/v1/incidents')
@Allow(only('supervisor'))
export class IncidentsController {
  constructor(
    private readonly desk: CaseDesk,
    private readonly rows: IncidentRows,
    private readonly data: DataSource,
  ) {}

  @Get()
  @ApiOkResponse({ type: [IncidentDto] })
  list(@Caller() caller: Principal, @Query() { place }: PlaceQuery): Promise<IncidentDto[]> {
    return this.rows.list(caller, place);
  }

  /** Rings once more for the position that is not applied. */
  @Post(':id/retry')
  @HttpCode(200)
  @Acting(true)
  @ApiOkResponse({ type: IncidentActDto })
  async retry(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Req() request: FastifyRequest): Promise<IncidentActDto> {
    const { caseId, pos } = await this.rows.find(caller, id);
    await this.tell(caller, request, 'incident.retried', caseId);
    return { state: (await this.desk.bell.ring({ caseId, pos, stimulus: null })).state };
  }

  /** A new run of the case from what is stored. */
  @Post(':id/resume')
  @HttpCode(200)
  @Acting(true)
  @ApiOkResponse({ type: IncidentActDto })
  async resume(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Req() request: FastifyRequest): Promise<IncidentActDto> {
    const { caseId, pos, kind } = await this.rows.find(caller, id);
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

  private async tell(caller: Principal, request: FastifyRequest, action: AuditAction, caseId: string): Promise<void> {
    await this.data.transaction((manager) => record(manager, { ...actOf(caller, request), action, object: { kind: 'case', id: caseId }, outcome: 'done', detail: {} }));
  }
}
