import { Body, Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { only, type Principal } from '@beian/identity';
import type { FastifyRequest } from 'fastify';
import { Acting, Allow } from '../access/declare-policy.js';
import { Caller } from '../access/request-principal.js';
import { actOf } from '../admin/act-of.js';
import { UuidPipe } from '../http/uuid-pipe.js';
import { SupervisionDesk } from './supervision-desk.js';
import { EnteredDto, RectificationDoneDto, SupervisionEntryDto, TakenBackDto } from './supervision-dto.js';

/** Orders to rectify, and grounds on which a filing could be ended. */
@ApiTags('filings')
@Controller('api/v1/filings/:id/supervision')
@Allow(only('supervisor'))
export class FilingSupervisionController {
  constructor(private readonly supervision: SupervisionDesk) {}

  @Post()
  @Acting(true)
  @ApiCreatedResponse({ type: EnteredDto })
  enter(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Body() entry: SupervisionEntryDto, @Req() request: FastifyRequest): Promise<EnteredDto> {
    return this.supervision.enter(caller, id, entry, actOf(caller, request));
  }

  @Post(':record/close')
  @HttpCode(200)
  @Acting(true)
  @ApiOkResponse({ type: EnteredDto })
  close(
    @Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Param('record', UuidPipe) record: string, @Body() done: RectificationDoneDto, @Req() request: FastifyRequest,
  ): Promise<EnteredDto> {
    return this.supervision.close(caller, id, record, done, actOf(caller, request));
  }

  @Post(':record/take-back')
  @HttpCode(200)
  @Acting(true)
  @ApiOkResponse({ type: EnteredDto })
  takeBack(
    @Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Param('record', UuidPipe) record: string, @Body() taken: TakenBackDto, @Req() request: FastifyRequest,
  ): Promise<EnteredDto> {
    return this.supervision.takeBack(caller, id, record, taken, actOf(caller, request));
  }
}
