import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { giveOwnRole, only, organisationsOf, ownRoles, takeOwnRole, type OwnRole, type OwnRoleOf, type Principal } from '@beian/identity';
import { IsIn, IsUUID } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { Acting, Allow } from '../access/declare-policy.js';
import { Caller } from '../access/request-principal.js';
import { actOf } from '../admin/act-of.js';
import { notFound } from '../http/problem.js';
import { tellHolder } from '../notifications/role-notice.js';
import { AgentDesk } from './agent-desk.js';
import { PersonsDto } from './agents-dto.js';

export class OwnRoleDto {
  @ApiProperty({ type: String, format: 'uuid' }) @IsUUID() userId!: string;
  @ApiProperty({ enum: ownRoles }) @IsIn(ownRoles) role!: OwnRole;
}

/** Who leads an institution gives its people their roles and takes them. */
@ApiTags('agents')
@Controller('api/v1/institution-roles')
@Allow(only('applicantAdmin', 'legalRepresentative'))
export class OwnRolesController {
  constructor(
    private readonly agents: AgentDesk,
    private readonly data: DataSource,
  ) {}

  @Post('give')
  @HttpCode(200)
  @Acting(true)
  @ApiOkResponse({ type: PersonsDto })
  async give(@Caller() caller: Principal, @Body() wanted: OwnRoleDto, @Req() request: FastifyRequest): Promise<PersonsDto> {
    await giveOwnRole(this.data, actOf(caller, request), ofInstitution(caller, wanted), tellHolder);
    return this.agents.list(caller);
  }

  @Post('take')
  @HttpCode(200)
  @Acting(true)
  @ApiOkResponse({ type: PersonsDto })
  async take(@Caller() caller: Principal, @Body() taken: OwnRoleDto, @Req() request: FastifyRequest): Promise<PersonsDto> {
    await takeOwnRole(this.data, actOf(caller, request), ofInstitution(caller, taken), tellHolder);
    return this.agents.list(caller);
  }
}

function ofInstitution(caller: Principal, { userId, role }: OwnRoleDto): OwnRoleOf {
  const [institutionId] = organisationsOf(caller, ['applicantAdmin', 'legalRepresentative']);
  if (institutionId === undefined) throw notFound();
  return { institutionId, userId, role };
}
