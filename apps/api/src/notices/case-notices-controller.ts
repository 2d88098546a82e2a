import { Body, Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { only, signedIn, type Principal } from '@beian/identity';
import type { FastifyRequest } from 'fastify';
import { Acting, Allow } from '../access/declare-policy.js';
import { Caller } from '../access/request-principal.js';
import { UuidPipe } from '../http/uuid-pipe.js';
import { CaseNotices } from './case-notices.js';
import { CaseNoticesDto, ObjectorDto, ReasonToRevealDto } from './notices-dto.js';

@ApiTags('cases')
@Controller('api/v1/cases')
@Allow(signedIn)
export class CaseNoticesController {
  constructor(private readonly notices: CaseNotices) {}

  @Get(':id/notices')
  @ApiOkResponse({ type: CaseNoticesDto })
  read(@Caller() caller: Principal, @Param('id', UuidPipe) id: string): Promise<CaseNoticesDto> {
    return this.notices.read(caller, id);
  }

  @Post(':id/objections/:objectionId/reveal')
  @HttpCode(200)
  @Allow(only('objectionHandler'))
  @Acting(true)
  @ApiOkResponse({ type: ObjectorDto })
  reveal(
    @Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Param('objectionId', UuidPipe) objectionId: string, @Body() { reason }: ReasonToRevealDto, @Req() request: FastifyRequest,
  ): Promise<ObjectorDto> {
    return this.notices.reveal(caller, id, objectionId, reason, request.id);
  }
}
