import { Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { only, type Principal } from '@beian/identity';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Acting, Allow } from '../access/declare-policy.js';
import { Caller } from '../access/request-principal.js';
import { actOf } from '../admin/act-of.js';
import { sandboxed } from '../files/file-answer.js';
import { mimeOf } from '../files/file-upload.js';
import { UuidPipe } from '../http/uuid-pipe.js';
import { agentBody, readAgentBody } from './agent-body.js';
import { AgentDesk } from './agent-desk.js';
import { AgentDto, PersonsDto } from './agents-dto.js';

/** Who of an institution may do what, and who acts for it by a letter of authorisation. */
@ApiTags('agents')
@Controller('api/v1/agents')
@Allow(only('applicantOperator', 'applicantAdmin', 'legalRepresentative', 'applicantAgent'))
export class AgentsController {
  constructor(private readonly agents: AgentDesk) {}

  @Get()
  @ApiOkResponse({ type: PersonsDto })
  list(@Caller() caller: Principal): Promise<PersonsDto> {
    return this.agents.list(caller);
  }

  @Post()
  @Allow(only('applicantAdmin', 'legalRepresentative', 'applicantAgent'))
  @Acting(true)
  @ApiConsumes('multipart/form-data')
  @ApiBody(agentBody)
  @ApiCreatedResponse({ type: AgentDto })
  async name(@Caller() caller: Principal, @Req() request: FastifyRequest): Promise<AgentDto> {
    return this.agents.name(caller, actOf(caller, request), await readAgentBody(request));
  }

  @Post(':id/end')
  @Allow(only('applicantAdmin', 'legalRepresentative', 'applicantAgent'))
  @HttpCode(200)
  @Acting(true)
  @ApiOkResponse({ type: AgentDto })
  end(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Req() request: FastifyRequest): Promise<AgentDto> {
    return this.agents.end(caller, actOf(caller, request), id);
  }

  @Get(':id/letter')
  @ApiProduces('application/pdf', 'image/png', 'image/jpeg')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async letter(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Res() reply: FastifyReply): Promise<void> {
    const { name, kind, bytes } = await this.agents.letterOf(caller, id);
    await sandboxed(reply, name, mimeOf(kind)).send(bytes);
  }
}
