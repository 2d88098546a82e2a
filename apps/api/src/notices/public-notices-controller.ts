import { Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { objectionLimit, open, publicQueryLimit } from '@beian/identity';
import type { FastifyRequest } from 'fastify';
import { Acting, Allow, Limited } from '../access/declare-policy.js';
import { UuidPipe } from '../http/uuid-pipe.js';
import { NoticesQuery, ObjectionQuery, ObjectionReceiptDto, PublicNoticeDto, PublicNoticePageDto, PublicObjectionDto } from './notices-dto.js';
import { ObjectionDesk } from './objection-desk.js';
import { ShownNotices } from './shown-notices.js';

const texts = Object.fromEntries(['text', 'anonymous', 'name', 'phone', 'email', 'challengeId', 'challengeAnswer', 'website'].map((name) => [name, { type: 'string' }]));

/** Public notices and objections to them, without signing in. */
@ApiTags('public')
@Controller('api/v1/public')
@Allow(open)
@Limited(publicQueryLimit)
export class PublicNoticesController {
  constructor(
    private readonly notices: ShownNotices,
    private readonly objections: ObjectionDesk,
  ) {}

  @Get('notices')
  @ApiOkResponse({ type: PublicNoticePageDto })
  list(@Query() query: NoticesQuery): Promise<PublicNoticePageDto> {
    return this.notices.list(query);
  }

  @Get('notices/:id')
  @ApiOkResponse({ type: PublicNoticeDto })
  read(@Param('id', UuidPipe) id: string): Promise<PublicNoticeDto> {
    return this.notices.read(id);
  }

  @Post('notices/:id/objections')
  @Acting(true)
  @Limited(objectionLimit)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['text', 'challengeId', 'challengeAnswer'], properties: { ...texts, files: { type: 'array', items: { type: 'string', format: 'binary' } } } } })
  @ApiCreatedResponse({ type: ObjectionReceiptDto })
  object(@Param('id', UuidPipe) id: string, @Req() request: FastifyRequest): Promise<ObjectionReceiptDto> {
    return this.objections.receive(id, request);
  }

  @Get('objections')
  @ApiOkResponse({ type: PublicObjectionDto })
  objection(@Query() { receiptNo, code }: ObjectionQuery): Promise<PublicObjectionDto> {
    return this.notices.objection(receiptNo, code);
  }
}
