import { Body, Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { only, type Principal } from '@beian/identity';
import { IsInt, Max, Min } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { Acting, Allow } from '../access/declare-policy.js';
import { Caller } from '../access/request-principal.js';
import { MaterialStateDto } from '../drafts/drafts-dto.js';
import { UuidPipe } from '../http/uuid-pipe.js';
import { PaperCounter } from './paper-counter.js';

export class PaperCopiesDto {
  @ApiProperty({ type: Number, minimum: 0, maximum: 99, description: 'All copies of this material that are there now' }) @IsInt() @Min(0) @Max(99) copies!: number;
}

@ApiTags('materials')
@Controller('api/v1')
@Allow(only('receptionClerk'))
export class PaperCopiesController {
  constructor(private readonly counter: PaperCounter) {}

  @Post('drafts/:id/materials/:materialId/paper')
  @HttpCode(200)
  @Acting(true)
  @ApiOkResponse({ type: MaterialStateDto })
  toDraft(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Param('materialId') materialId: string, @Body() { copies }: PaperCopiesDto, @Req() { id: requestId }: FastifyRequest): Promise<MaterialStateDto> {
    return this.counter.toDraft(caller, id, { materialId, copies, requestId });
  }

  @Post('cases/:id/materials/:materialId/paper')
  @HttpCode(200)
  @Acting(true)
  @ApiOkResponse({ type: MaterialStateDto })
  toCase(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Param('materialId') materialId: string, @Body() { copies }: PaperCopiesDto, @Req() { id: requestId }: FastifyRequest): Promise<MaterialStateDto> {
    return this.counter.toCase(caller, id, { materialId, copies, requestId });
  }
}
