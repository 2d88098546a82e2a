import { Body, Controller, Get, Param, Patch, Post, Query, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { changeAccount, createAccount, only, type Principal } from '@beian/identity';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { Acting, Allow } from '../access/declare-policy.js';
import { Caller } from '../access/request-principal.js';
import { SeenRevision } from '../http/revision.js';
import { UuidPipe } from '../http/uuid-pipe.js';
import { actOf } from './act-of.js';
import { FirstPasswordDto, NewUserDto, UserChangeDto, UserPageDto, UsersQuery } from './users-dto.js';
import { UserList } from './user-list.js';

@ApiTags('administration')
@Controller('api/v1/admin/users')
@Allow(only('systemAdmin'))
export class UsersController {
  constructor(
    private readonly users: UserList,
    private readonly data: DataSource,
  ) {}

  @Get()
  @ApiOkResponse({ type: UserPageDto })
  read(@Query() query: UsersQuery): Promise<UserPageDto> {
    return this.users.page(query);
  }

  @Post()
  @Acting(true)
  @ApiCreatedResponse({ type: FirstPasswordDto })
  create(@Caller() caller: Principal, @Body() given: NewUserDto, @Req() request: FastifyRequest): Promise<FirstPasswordDto> {
    return createAccount(this.data, actOf(caller, request), { ...given, email: given.email ?? null, mobile: given.mobile ?? null });
  }

  @Patch(':id')
  @ApiOkResponse({ type: FirstPasswordDto })
  async change(
    @Caller() caller: Principal, @Param('id', UuidPipe) id: string, @SeenRevision() revision: number, @Body() change: UserChangeDto, @Req() request: FastifyRequest,
  ): Promise<FirstPasswordDto> {
    return { id, ...(await changeAccount(this.data, actOf(caller, request), id, revision, change)) };
  }
}
