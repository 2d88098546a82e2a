import { applyDecorators, Body, Controller, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { only, type Principal } from '@beian/identity';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../access/declare-policy.js';
import { Caller } from '../access/request-principal.js';
import { actOf } from '../admin/act-of.js';
import { CasesQuery } from '../cases/case-dto.js';
import { CaseRows } from '../cases/case-rows.js';
import { CaseVerdicts } from '../conformance/case-verdicts.js';
import { FilingsQuery } from '../filings/filings-dto.js';
import { FilingRows } from '../filings/filing-rows.js';
import { FleetCasesQuery, PlaceQuery } from '../fleet/fleet-dto.js';
import { FleetMap } from '../fleet/fleet-map.js';
import { IncidentRows } from '../incidents/incident-rows.js';
import { Durations } from '../supervision/durations.js';
import { DurationsQuery, StepDurationsQuery } from '../supervision/durations-dto.js';
import { Queues } from '../supervision/queues.js';
import { HoldersQuery, QueueTasksQuery } from '../supervision/queues-dto.js';
import { caseList } from './case-list.js';
import { authorityDurationList, stepDurationList } from './duration-lists.js';
import { ExportDto } from './exports-dto.js';
import { deviatingList, incidentList } from './fault-lists.js';
import { filingList } from './filing-list.js';
import { ListSender } from './list-sender.js';
import { holderQueueList, organQueueList } from './queue-lists.js';
import { taskList } from './task-list.js';

/** A list of the supervisor, asked as on its page and answered as a workbook. */
const List = (path: string) =>
  applyDecorators(Post(path), HttpCode(200), ApiProduces('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'), ApiOkResponse({ schema: { type: 'string', format: 'binary' } }));

@ApiTags('exports')
@Controller('api/v1/exports')
@Allow(only('supervisor'))
export class ExportsController {
  constructor(
    private readonly sender: ListSender,
    private readonly rows: CaseRows,
    private readonly map: FleetMap,
    private readonly queues: Queues,
    private readonly times: Durations,
    private readonly faults: IncidentRows,
    private readonly verdicts: CaseVerdicts,
    private readonly filed: FilingRows,
  ) {}

  @List('cases')
  cases(@Caller() caller: Principal, @Query() query: CasesQuery, @Body() { language }: ExportDto, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.sender.send(reply, actOf(caller, request), caseList((page) => this.rows.page(caller, { ...query, ...page })), query, language);
  }

  @List('filings')
  filings(@Caller() caller: Principal, @Query() query: FilingsQuery, @Body() { language }: ExportDto, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.sender.send(reply, actOf(caller, request), filingList((page) => this.filed.page(caller, { ...query, ...page })), query, language);
  }

  @List('fleet/:procedureId')
  fleet(@Caller() caller: Principal, @Param('procedureId') procedureId: string, @Query() query: FleetCasesQuery, @Body() { language }: ExportDto, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.sender.send(reply, actOf(caller, request), caseList((page) => this.map.cases(caller, procedureId, { ...query, ...page })), { procedureId, ...query }, language);
  }

  @List('tasks')
  tasks(@Caller() caller: Principal, @Query() query: QueueTasksQuery, @Body() { language }: ExportDto, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.sender.send(reply, actOf(caller, request), taskList((page) => this.queues.tasks(caller, { ...query, ...page })), query, language);
  }

  @List('queues')
  organs(@Caller() caller: Principal, @Query() query: PlaceQuery, @Body() { language }: ExportDto, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.sender.send(reply, actOf(caller, request), organQueueList(async () => (await this.queues.organs(caller, query.place)).queues), query, language);
  }

  @List('holders')
  holders(@Caller() caller: Principal, @Query() query: HoldersQuery, @Body() { language }: ExportDto, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.sender.send(reply, actOf(caller, request), holderQueueList(async () => (await this.queues.holders(caller, query.place, query.key)).queues), query, language);
  }

  @List('durations')
  async durations(@Caller() caller: Principal, @Query() query: DurationsQuery, @Body() { language }: ExportDto, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { months, steps } = await this.times.steps(caller, query);
    await this.sender.send(reply, actOf(caller, request), stepDurationList(months, steps), query, language);
  }

  @List('authorities')
  async authorities(@Caller() caller: Principal, @Query() query: StepDurationsQuery, @Body() { language }: ExportDto, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { months, authorities } = await this.times.compared(caller, query);
    await this.sender.send(reply, actOf(caller, request), authorityDurationList(months, authorities), query, language);
  }

  @List('incidents')
  incidents(@Caller() caller: Principal, @Query() query: PlaceQuery, @Body() { language }: ExportDto, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.sender.send(reply, actOf(caller, request), incidentList(() => this.faults.list(caller, query.place)), query, language);
  }

  @List('deviating')
  deviating(@Caller() caller: Principal, @Query() query: PlaceQuery, @Body() { language }: ExportDto, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.sender.send(reply, actOf(caller, request), deviatingList(async () => (await this.verdicts.fleet(caller, query.place)).cases), query, language);
  }
}
