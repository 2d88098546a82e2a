import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { only, type Principal } from '@beian/identity';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Acting, Allow } from '../access/declare-policy.js';
import { Caller } from '../access/request-principal.js';
import { FormDto } from '../http/form-dto.js';
import { SeenRevision, setRevision } from '../http/revision.js';
import { UuidPipe } from '../http/uuid-pipe.js';
import { DraftDesk } from './draft-desk.js';
import { DraftDto, DraftRowDto, FormerDto, NewDraftDto, SubmittedDto } from './drafts-dto.js';

/** Who files: the institution's people, its agent, or a clerk at the counter for them. */
export const filers = only('applicantOperator', 'applicantAdmin', 'applicantAgent', 'receptionClerk');

@ApiTags('drafts')
@Controller('api/v1/drafts')
@Allow(filers)
export class DraftsController {
  constructor(private readonly drafts: DraftDesk) {}

  @Get()
  @ApiOkResponse({ type: [DraftRowDto] })
  list(@Caller() caller: Principal): Promise<DraftRowDto[]> {
    return this.drafts.list(caller);
  }

  @Post()
  @Acting(true)
  @ApiCreatedResponse({ type: DraftDto })
  async create(@Caller() caller: Principal, @Body() { procedureId, institutionId, filingId }: NewDraftDto, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<DraftDto> {
    return told(reply, await this.drafts.create(caller, { procedureId, institutionId: institutionId ?? null, filingId: filingId ?? null }, request.id));
  }

  @Get(':id')
  @ApiOkResponse({ type: DraftDto })
  async read(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<DraftDto> {
    return told(reply, await this.drafts.read(caller, id));
  }

  /** What the institution said in its last application of the same procedure. */
  @Get(':id/former')
  @ApiOkResponse({ type: FormerDto })
  former(@Caller() caller: Principal, @Param('id', UuidPipe) id: string): Promise<FormerDto> {
    return this.drafts.former(caller, id);
  }

  @Put(':id')
  @ApiOkResponse({ type: DraftDto })
  async save(
    @Caller() caller: Principal, @Param('id', UuidPipe) id: string, @SeenRevision() revision: number, @Body() { form }: FormDto, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DraftDto> {
    return told(reply, await this.drafts.save(caller, id, revision, form));
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@Caller() caller: Principal, @Param('id', UuidPipe) id: string): Promise<void> {
    return this.drafts.remove(caller, id);
  }

  @Post(':id/submit')
  @Acting(true)
  @ApiCreatedResponse({ type: SubmittedDto })
  submit(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Req() request: FastifyRequest): Promise<SubmittedDto> {
    return this.drafts.submit(caller, id, request.id);
  }
}

function told(reply: FastifyReply, draft: DraftDto): DraftDto {
  setRevision(reply, draft.revision);
  return draft;
}
