import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { open, publicQueryLimit } from '@beian/identity';
import { Allow, Limited } from '../access/declare-policy.js';
import { ProcedureSummaryDto } from '../procedures/procedures-dto.js';
import { PublicProcedures } from './public-procedures.js';
import { PublicProcedureDto } from './public-steps-dto.js';

@ApiTags('public')
@Controller('api/v1/public/procedures')
@Allow(open)
@Limited(publicQueryLimit)
export class PublicProceduresController {
  constructor(private readonly procedures: PublicProcedures) {}

  @Get()
  @ApiOkResponse({ type: [ProcedureSummaryDto] })
  all(): ProcedureSummaryDto[] {
    return this.procedures.all();
  }

  @Get(':id')
  @ApiOkResponse({ type: PublicProcedureDto })
  one(@Param('id') id: string): Promise<PublicProcedureDto> {
    return this.procedures.one(id);
  }
}
