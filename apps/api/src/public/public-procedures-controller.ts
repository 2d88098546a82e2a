import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { open } from '@beian/identity';
import { Allow } from '../access/declare-policy.js';
import { PublicProcedures } from './public-procedures.js';
import { PublicProcedureDto } from './public-steps-dto.js';

@ApiTags('public')
@Controller('api/v1/public/procedures')
@Allow(open)
export class PublicProceduresController {
  constructor(private readonly procedures: PublicProcedures) {}

  @Get(':id')
  @ApiOkResponse({ type: PublicProcedureDto })
  one(@Param('id') id: string): Promise<PublicProcedureDto> {
    return this.procedures.one(id);
  }
}
