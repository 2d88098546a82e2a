import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Principal } from '@beian/identity';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Acting, Allow } from '../access/declare-policy.js';
import { Caller } from '../access/request-principal.js';
import { FormDto } from '../http/form-dto.js';
import { SeenRevision, setRevision } from '../http/revision.js';
import { UuidPipe } from '../http/uuid-pipe.js';
import { workers } from './workers.js';
import { TaskActs } from './task-acts.js';
import { TaskPage } from './task-page.js';
import { TaskRows } from './task-rows.js';
import { CompletedTaskDto, SavedDraftDto, TaskDto, TaskPageDto, TasksQuery } from './tasks-dto.js';

@ApiTags('tasks')
@Controller('api/v1/tasks')
@Allow(workers)
export class TasksController {
  constructor(
    private readonly rows: TaskRows,
    private readonly page: TaskPage,
    private readonly acts: TaskActs,
  ) {}

  @Get()
  @ApiOkResponse({ type: TaskPageDto })
  list(@Caller() caller: Principal, @Query() query: TasksQuery): Promise<TaskPageDto> {
    return this.rows.page(caller, query);
  }

  @Get(':id')
  @ApiOkResponse({ type: TaskDto })
  async read(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<TaskDto> {
    const task = await this.page.read(caller, id);
    setRevision(reply, task.revision);
    return task;
  }

  /** If-Match is the revision of the draft, 0 where there is none. */
  @Put(':id/draft')
  @ApiOkResponse({ type: SavedDraftDto })
  async saveDraft(
    @Caller() caller: Principal, @Param('id', UuidPipe) id: string, @SeenRevision() revision: number, @Body() { form }: FormDto, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SavedDraftDto> {
    const saved = await this.acts.saveDraft(caller, id, revision, form);
    setRevision(reply, saved.revision);
    return saved;
  }

  /** If-Match is the revision of the task. 202: stored, and carried out when the engine is back. */
  @Post(':id/complete')
  @HttpCode(200)
  @Acting(true)
  @ApiOkResponse({ type: CompletedTaskDto })
  async complete(
    @Caller() caller: Principal, @Param('id', UuidPipe) id: string, @SeenRevision() revision: number, @Body() { form }: FormDto, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CompletedTaskDto> {
    const done = await this.acts.complete(caller, id, revision, form, request.id);
    if (!done.carriedOut) void reply.status(202);
    return done;
  }
}

