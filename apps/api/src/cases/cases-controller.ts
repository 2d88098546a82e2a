import { Body, Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { only, signedIn, type Principal } from '@beian/identity';
import type { FastifyRequest } from 'fastify';
import { Acting, Allow } from '../access/declare-policy.js';
import { Caller } from '../access/request-principal.js';
import { CaseDesk } from '../desk/case-desk.js';
import { fileBody } from '../http/file-body.js';
import { UuidPipe } from '../http/uuid-pipe.js';
import { CaseActs } from './case-acts.js';
import { CaseDto, CasePageDto, CasesQuery, ReasonDto, TimelineEntryDto } from './case-dto.js';
import { CasePage } from './case-page.js';
import { ActAnswerDto, RevealDto, RevealedDto, StatementDto, StatementFileDto } from './case-papers-dto.js';
import { CaseDiagramDto } from './case-picture-dto.js';
import { CasePicture } from './case-picture.js';
import { CaseRows } from './case-rows.js';
import { Reveal } from './reveal.js';
import { CaseTasks } from '../tasks/case-tasks.js';
import { OpenTaskDto } from '../tasks/tasks-dto.js';
import { StatementDesk } from './statement-desk.js';
import { SupposedClock } from './supposed-clock.js';
import { SupposedClockDto, SuppositionQuery } from './supposed-clock-dto.js';

@ApiTags('cases')
@Controller('api/v1/cases')
@Allow(signedIn)
export class CasesController {
  constructor(
    private readonly rows: CaseRows,
    private readonly page: CasePage,
    private readonly picture: CasePicture,
    private readonly acts: CaseActs,
    private readonly reveals: Reveal,
    private readonly statements: StatementDesk,
    private readonly tasks: CaseTasks,
    private readonly desk: CaseDesk,
    private readonly supposed: SupposedClock,
  ) {}

  @Get()
  @ApiOkResponse({ type: CasePageDto })
  list(@Caller() caller: Principal, @Query() query: CasesQuery): Promise<CasePageDto> {
    return this.rows.page(caller, query);
  }

  @Get(':id')
  @ApiOkResponse({ type: CaseDto })
  read(@Caller() caller: Principal, @Param('id', UuidPipe) id: string): Promise<CaseDto> {
    return this.page.read(caller, id);
  }

  @Get(':id/timeline')
  @ApiOkResponse({ type: [TimelineEntryDto] })
  timeline(@Caller() caller: Principal, @Param('id', UuidPipe) id: string): Promise<TimelineEntryDto[]> {
    return this.page.timeline(caller, id);
  }

  @Get(':id/tasks')
  @ApiOkResponse({ type: [OpenTaskDto] })
  openTasks(@Caller() caller: Principal, @Param('id', UuidPipe) id: string): Promise<OpenTaskDto[]> {
    return this.tasks.read(caller, id);
  }

  /** Which due day would follow from other days; nothing is stored. */
  @Get(':id/supposed-clock')
  @Allow(only('supervisor', 'decisionMaker', 'receptionClerk', 'initialReviewer'))
  @ApiOkResponse({ type: SupposedClockDto })
  supposedClock(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Query() query: SuppositionQuery): Promise<SupposedClockDto> {
    return this.supposed.read(caller, id, query);
  }

  @Get(':id/diagram')
  @ApiOkResponse({ type: CaseDiagramDto })
  diagram(@Caller() caller: Principal, @Param('id', UuidPipe) id: string): Promise<CaseDiagramDto> {
    return this.desk.deps.database.snapshot(async (sql) => {
      await this.rows.find(caller, id, sql);
      return this.picture.read(sql, id, caller);
    });
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @Allow(only('applicantAdmin'))
  @Acting(true)
  @ApiOkResponse({ type: ActAnswerDto })
  withdraw(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Body() { reason }: ReasonDto): Promise<ActAnswerDto> {
    return this.acts.withdraw(caller, id, reason);
  }

  @Post(':id/extend')
  @HttpCode(200)
  @Allow(only('receptionClerk', 'decisionMaker'))
  @Acting(true)
  @ApiOkResponse({ type: ActAnswerDto })
  extend(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Body() { reason }: ReasonDto): Promise<ActAnswerDto> {
    return this.acts.extend(caller, id, reason);
  }

  @Post(':id/statement')
  @HttpCode(200)
  @Allow(only('applicantOperator', 'applicantAdmin', 'legalRepresentative'))
  @Acting(true)
  @ApiOkResponse({ type: ActAnswerDto })
  statement(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Body() given: StatementDto): Promise<ActAnswerDto> {
    return this.statements.give(caller, id, given);
  }

  @Post(':id/statement/files')
  @Allow(only('applicantOperator', 'applicantAdmin', 'legalRepresentative'))
  @ApiConsumes('multipart/form-data')
  @ApiBody(fileBody)
  @ApiCreatedResponse({ type: StatementFileDto })
  statementFile(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Req() request: FastifyRequest): Promise<StatementFileDto> {
    return this.statements.attach(caller, id, request);
  }

  @Post(':id/reveal')
  @HttpCode(200)
  @Acting(true)
  @ApiOkResponse({ type: RevealedDto })
  async reveal(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Body() { path, reason }: RevealDto, @Req() request: FastifyRequest): Promise<RevealedDto> {
    return { value: await this.reveals.show(caller, id, path, reason, request.id) };
  }
}
