import { Body, Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { Principal } from '@beian/identity';
import type { FastifyRequest } from 'fastify';
import { Acting, Allow } from '../access/declare-policy.js';
import { Caller } from '../access/request-principal.js';
import { MaterialStateDto } from '../drafts/drafts-dto.js';
import { fileBody } from '../http/file-body.js';
import { knownProblem } from '../http/known-problems.js';
import type { Problem } from '../http/problem.js';
import { UuidPipe } from '../http/uuid-pipe.js';
import { ReuseDto } from '../library/library-dto.js';
import { TaskActs, type HandOn } from './task-acts.js';
import { TaskFiles } from './task-files.js';
import { TaskPage } from './task-page.js';
import { workers } from './workers.js';
import { AssignableDto, AssignDto, AssignManyDto, AssignResultDto, AttachedFileDto, ChoosableDto, ClaimResultDto, DelegateDto, TakeOverDto, TaskDto, TaskIdsDto } from './tasks-dto.js';

/** Who holds a task, and what is attached to it; the course of the case is not concerned. */
@ApiTags('tasks')
@Controller('api/v1/tasks')
@Allow(workers)
export class TaskDeskController {
  constructor(
    private readonly acts: TaskActs,
    private readonly page: TaskPage,
    private readonly files: TaskFiles,
  ) {}

  @Post('claim')
  @HttpCode(200)
  @Acting(true)
  @ApiOkResponse({ type: [ClaimResultDto] })
  async claimMany(@Caller() caller: Principal, @Body() { ids }: TaskIdsDto, @Req() request: FastifyRequest): Promise<ClaimResultDto[]> {
    const results: ClaimResultDto[] = [];
    for (const id of ids) {
      const problem = await this.problemOf(caller, id, { kind: 'claimed', subject: null, reason: null }, request);
      results.push({ id, claimed: problem === null, problem });
    }
    return results;
  }

  @Post('assign')
  @HttpCode(200)
  @Acting(true)
  @ApiOkResponse({ type: [AssignResultDto] })
  async assignMany(@Caller() caller: Principal, @Body() { ids, userId, reason }: AssignManyDto, @Req() request: FastifyRequest): Promise<AssignResultDto[]> {
    const results: AssignResultDto[] = [];
    for (const id of ids) {
      const problem = await this.problemOf(caller, id, givenOut(userId, reason), request);
      results.push({ id, assigned: problem === null, problem });
    }
    return results;
  }

  /** From a colleague who has claimed it; he is told, with the reason. */
  @Post(':id/take-over')
  @HttpCode(200)
  @Acting(true)
  @ApiOkResponse({ type: TaskDto })
  async takeOver(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Body() { reason }: TakeOverDto, @Req() request: FastifyRequest): Promise<TaskDto> {
    await this.acts.handOn(caller, id, { kind: 'takenOver', subject: null, reason }, request.id);
    return this.page.read(caller, id);
  }

  @Post(':id/claim')
  @HttpCode(200)
  @Acting(true)
  @ApiOkResponse({ type: TaskDto })
  async claim(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Req() request: FastifyRequest): Promise<TaskDto> {
    await this.acts.handOn(caller, id, { kind: 'claimed', subject: null, reason: null }, request.id);
    return this.page.read(caller, id);
  }

  @Post(':id/release')
  @HttpCode(200)
  @Acting(true)
  @ApiOkResponse({ type: TaskDto })
  async release(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Req() request: FastifyRequest): Promise<TaskDto> {
    await this.acts.handOn(caller, id, { kind: 'released', subject: null, reason: null }, request.id);
    return this.page.read(caller, id);
  }

  @Post(':id/assign')
  @HttpCode(200)
  @Acting(true)
  @ApiOkResponse({ type: TaskDto })
  async assign(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Body() { userId, reason }: AssignDto, @Req() request: FastifyRequest): Promise<TaskDto> {
    await this.acts.handOn(caller, id, givenOut(userId, reason), request.id);
    return this.page.read(caller, id);
  }

  @Post(':id/delegate')
  @HttpCode(200)
  @Acting(true)
  @ApiOkResponse({ type: TaskDto })
  async delegate(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Body() { userId, reason }: DelegateDto, @Req() request: FastifyRequest): Promise<TaskDto> {
    await this.acts.handOn(caller, id, { kind: 'delegated', subject: userId, reason }, request.id);
    return this.page.read(caller, id);
  }

  @Get(':id/assignable')
  @ApiOkResponse({ type: [AssignableDto] })
  assignable(@Caller() caller: Principal, @Param('id', UuidPipe) id: string): Promise<AssignableDto[]> {
    return this.files.assignable(caller, id);
  }

  @Get(':id/people')
  @ApiQuery({ name: 'field', description: 'Key of a field of people in the form of the task' })
  @ApiOkResponse({ type: [ChoosableDto] })
  choosable(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Query('field') field: string): Promise<ChoosableDto[]> {
    return this.files.choosable(caller, id, field);
  }

  @Post(':id/files')
  @ApiConsumes('multipart/form-data')
  @ApiBody(fileBody)
  @ApiCreatedResponse({ type: AttachedFileDto })
  attach(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Req() request: FastifyRequest): Promise<AttachedFileDto> {
    return this.files.attach(caller, id, request);
  }

  @Post(':id/materials/:materialId/files')
  @ApiConsumes('multipart/form-data')
  @ApiBody(fileBody)
  @ApiCreatedResponse({ type: MaterialStateDto })
  supplement(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Param('materialId') materialId: string, @Req() request: FastifyRequest): Promise<MaterialStateDto> {
    return this.files.supplement(caller, id, materialId, request);
  }

  @Post(':id/materials/:materialId/reuse')
  @Acting(true)
  @ApiCreatedResponse({ type: MaterialStateDto })
  reuse(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Param('materialId') materialId: string, @Body() { fileId }: ReuseDto): Promise<MaterialStateDto> {
    return this.files.reuse(caller, id, materialId, fileId);
  }

  /** One of many: what cannot be done does not keep the others from it. */
  private async problemOf(caller: Principal, id: string, how: HandOn, request: FastifyRequest): Promise<Problem | null> {
    try {
      await this.acts.handOn(caller, id, how, request.id);
      return null;
    } catch (error) {
      const known = knownProblem(error);
      if (!known) throw error;
      return known;
    }
  }
}

/** To a person, or back to the group. */
const givenOut = (userId: string | null, reason: string): HandOn => ({ kind: userId === null ? 'returned' : 'assigned', subject: userId, reason });
