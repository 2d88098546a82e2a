import { Body, Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { decideGrant, only, requestGrant, type GrantDecision, type Principal } from '@beian/identity';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { Acting, Allow } from '../access/declare-policy.js';
import { Caller } from '../access/request-principal.js';
import { UuidPipe } from '../http/uuid-pipe.js';
import { tellHolder } from '../notifications/role-notice.js';
import { actOf } from './act-of.js';
import { GrantIdDto, GrantPageDto, GrantRequestDto, GrantsQuery } from './grants-dto.js';
import { GrantList } from './grant-list.js';

/** Asked for by one administrator, decided by another. */
@ApiTags('administration')
@Controller('api/v1/admin/grants')
export class GrantsController {
  constructor(
    private readonly grants: GrantList,
    private readonly data: DataSource,
  ) {}

  @Get()
  @Allow(only('systemAdmin', 'securityAdmin'))
  @ApiOkResponse({ type: GrantPageDto })
  read(@Query() query: GrantsQuery): Promise<GrantPageDto> {
    return this.grants.page(query);
  }

  @Post()
  @Allow(only('systemAdmin'))
  @Acting(true)
  @ApiCreatedResponse({ type: GrantIdDto })
  async request(@Caller() caller: Principal, @Body() wanted: GrantRequestDto, @Req() request: FastifyRequest): Promise<GrantIdDto> {
    return { id: await requestGrant(this.data, actOf(caller, request), wanted) };
  }

  @Post(':id/approve')
  @HttpCode(204)
  @Allow(only('securityAdmin'))
  @Acting(true)
  @ApiNoContentResponse()
  approve(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Req() request: FastifyRequest): Promise<void> {
    return this.decide(caller, id, 'approved', request);
  }

  @Post(':id/refuse')
  @HttpCode(204)
  @Allow(only('securityAdmin'))
  @Acting(true)
  @ApiNoContentResponse()
  refuse(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Req() request: FastifyRequest): Promise<void> {
    return this.decide(caller, id, 'refused', request);
  }

  @Post(':id/revoke')
  @HttpCode(204)
  @Allow(only('securityAdmin'))
  @Acting(true)
  @ApiNoContentResponse()
  revoke(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Req() request: FastifyRequest): Promise<void> {
    return this.decide(caller, id, 'revoked', request);
  }

  private async decide(caller: Principal, id: string, decision: GrantDecision, request: FastifyRequest): Promise<void> {
    await decideGrant(this.data, actOf(caller, request), id, decision, tellHolder);
  }
}
