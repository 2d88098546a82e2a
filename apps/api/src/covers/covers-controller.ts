import { Body, Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Principal } from '@beian/identity';
import type { FastifyRequest } from 'fastify';
import { Acting, Allow } from '../access/declare-policy.js';
import { Caller } from '../access/request-principal.js';
import { actOf } from '../admin/act-of.js';
import { UuidPipe } from '../http/uuid-pipe.js';
import { officers } from '../tasks/workers.js';
import { CoverDesk } from './cover-desk.js';
import { CoverColleagueDto, CoverDto, NewCoverDto } from './covers-dto.js';

/** Absence cover: who acts for whom, from when to when. */
@ApiTags('covers')
@Controller('api/v1/covers')
@Allow(officers)
export class CoversController {
  constructor(private readonly covers: CoverDesk) {}

  @Get()
  @ApiOkResponse({ type: [CoverDto] })
  list(@Caller() caller: Principal): Promise<CoverDto[]> {
    return this.covers.list(caller);
  }

  @Get('colleagues')
  @ApiOkResponse({ type: [CoverColleagueDto] })
  colleagues(@Caller() caller: Principal): Promise<CoverColleagueDto[]> {
    return this.covers.colleagues(caller);
  }

  @Post()
  @Acting(true)
  @ApiCreatedResponse({ type: CoverDto })
  name(@Caller() caller: Principal, @Body() cover: NewCoverDto, @Req() request: FastifyRequest): Promise<CoverDto> {
    return this.covers.name(caller, actOf(caller, request), cover);
  }

  @Post(':id/end')
  @HttpCode(200)
  @Acting(true)
  @ApiOkResponse({ type: CoverDto })
  end(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Req() request: FastifyRequest): Promise<CoverDto> {
    return this.covers.end(caller, actOf(caller, request), id);
  }

  @Post(':id/confirm')
  @HttpCode(200)
  @Acting(true)
  @ApiOkResponse({ type: CoverDto })
  confirm(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Req() request: FastifyRequest): Promise<CoverDto> {
    return this.covers.confirm(caller, actOf(caller, request), id);
  }
}
