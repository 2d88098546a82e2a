import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { only, type Principal } from '@beian/identity';
import { Allow } from '../access/declare-policy.js';
import { Caller } from '../access/request-principal.js';
import { CasePageDto } from '../cases/case-dto.js';
import { FleetCasesQuery, FleetChoicesDto, FleetDto, FleetQuery } from './fleet-dto.js';
import { FleetMap } from './fleet-map.js';

/** Where all open cases of a procedure stand. */
@ApiTags('fleet')
@Controller('api/v1/fleet')
@Allow(only('supervisor'))
export class FleetController {
  constructor(private readonly map: FleetMap) {}

  @Get()
  @ApiOkResponse({ type: FleetChoicesDto })
  choices(@Caller() caller: Principal): Promise<FleetChoicesDto> {
    return this.map.choices(caller);
  }

  @Get(':procedureId')
  @ApiOkResponse({ type: FleetDto })
  read(@Caller() caller: Principal, @Param('procedureId') procedureId: string, @Query() query: FleetQuery): Promise<FleetDto> {
    return this.map.read(caller, procedureId, query);
  }

  /** The cases behind one figure, newest first. */
  @Get(':procedureId/cases')
  @ApiOkResponse({ type: CasePageDto })
  cases(@Caller() caller: Principal, @Param('procedureId') procedureId: string, @Query() query: FleetCasesQuery): Promise<CasePageDto> {
    return this.map.cases(caller, procedureId, query);
  }
}
