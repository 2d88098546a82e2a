import { Body, Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { only, type Principal } from '@beian/identity';
import type { FastifyRequest } from 'fastify';
import { Acting, Allow } from '../access/declare-policy.js';
import { Caller } from '../access/request-principal.js';
import { actOf } from '../admin/act-of.js';
import { UuidPipe } from '../http/uuid-pipe.js';
import { ReasonDto } from './case-dto.js';
import { CaseRepairs, deciders, proposers } from './case-repairs.js';
import { DecidedRepairDto, ProposedRepairDto, RepairDto, RepairPointDto, RepairProposalDto } from './repairs-dto.js';

/** A stuck or wrongly handled case is moved by two persons, with a reason. */
@ApiTags('repairs')
@Controller('api/v1/cases/:id')
@Allow(only(...deciders))
export class RepairsController {
  constructor(private readonly repairs: CaseRepairs) {}

  @Get('repairs')
  @ApiOkResponse({ type: [RepairDto] })
  list(@Caller() caller: Principal, @Param('id', UuidPipe) id: string): Promise<RepairDto[]> {
    return this.repairs.list(caller, id);
  }

  @Get('repair-points')
  @ApiOkResponse({ type: [RepairPointDto] })
  points(@Caller() caller: Principal, @Param('id', UuidPipe) id: string): Promise<RepairPointDto[]> {
    return this.repairs.points(caller, id);
  }

  @Post('repairs')
  @Allow(only(...proposers))
  @Acting(true)
  @ApiCreatedResponse({ type: ProposedRepairDto })
  propose(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Body() proposal: RepairProposalDto, @Req() request: FastifyRequest): Promise<ProposedRepairDto> {
    return this.repairs.propose(caller, id, proposal, actOf(caller, request));
  }

  @Post('repairs/:repair/approve')
  @HttpCode(200)
  @Acting(true)
  @ApiOkResponse({ type: DecidedRepairDto })
  approve(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Param('repair', UuidPipe) repair: string, @Req() request: FastifyRequest): Promise<DecidedRepairDto> {
    return this.repairs.approve(caller, id, repair, actOf(caller, request));
  }

  @Post('repairs/:repair/refuse')
  @HttpCode(200)
  @Acting(true)
  @ApiOkResponse({ type: DecidedRepairDto })
  refuse(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Param('repair', UuidPipe) repair: string, @Body() { reason }: ReasonDto, @Req() request: FastifyRequest): Promise<DecidedRepairDto> {
    return this.repairs.refuse(caller, id, repair, reason, actOf(caller, request));
  }
}
