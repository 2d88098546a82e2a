import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { only, signedIn, type Principal } from '@beian/identity';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Acting, Allow } from '../access/declare-policy.js';
import { Caller } from '../access/request-principal.js';
import { actOf } from '../admin/act-of.js';
import { attachment } from '../files/file-answer.js';
import { PlaceQuery } from '../fleet/fleet-dto.js';
import { UuidPipe } from '../http/uuid-pipe.js';
import { CaseVerdicts } from './case-verdicts.js';
import { ConformanceDto, DossierDto, VerdictDto } from './conformance-dto.js';
import { Dossier } from './dossier.js';

/** Whether cases agree with their diagrams and their facts. */
@ApiTags('conformance')
@Controller('api/v1')
@Allow(signedIn)
export class ConformanceController {
  constructor(
    private readonly verdicts: CaseVerdicts,
    private readonly dossier: Dossier,
  ) {}

  @Get('conformance')
  @Allow(only('supervisor'))
  @ApiOkResponse({ type: ConformanceDto })
  fleet(@Caller() caller: Principal, @Query() { place }: PlaceQuery): Promise<ConformanceDto> {
    return this.verdicts.fleet(caller, place);
  }

  @Get('cases/:id/verdict')
  @ApiOkResponse({ type: VerdictDto })
  read(@Caller() caller: Principal, @Param('id', UuidPipe) id: string): Promise<VerdictDto> {
    return this.verdicts.read(caller, id);
  }

  @Post('cases/:id/verdict')
  @HttpCode(200)
  @Allow(only('supervisor', 'archivist'))
  @Acting(true)
  @ApiOkResponse({ type: VerdictDto })
  verify(@Caller() caller: Principal, @Param('id', UuidPipe) id: string): Promise<VerdictDto> {
    return this.verdicts.verify(caller, id);
  }

  @Post('cases/:id/dossier')
  @HttpCode(200)
  @Allow(only('supervisor', 'archivist'))
  @ApiProduces('application/zip')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async export(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Body() { reason }: DossierDto, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { name, zip } = await this.dossier.pack(caller, actOf(caller, request), id, reason);
    await attachment(reply, name, 'application/zip').send(zip);
  }
}
