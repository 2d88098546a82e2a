import { Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { objectionLimit, open, publicQueryLimit, requireRate, type RateLimit } from '@beian/identity';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { Acting, Allow } from '../access/declare-policy.js';
import { callerDigest } from '../http/caller-address.js';
import { UuidPipe } from '../http/uuid-pipe.js';
import { Settings } from '../settings.js';
import { NoticesQuery, ObjectionQuery, ObjectionReceiptDto, PublicNoticeDto, PublicNoticePageDto, PublicObjectionDto } from './notices-dto.js';
import { ObjectionDesk } from './objection-desk.js';
import { ShownNotices } from './shown-notices.js';

const texts = Object.fromEntries(['text', 'anonymous', 'name', 'phone', 'email', 'challengeId', 'challengeAnswer', 'website'].map((name) => [name, { type: 'string' }]));

/** Public notices and objections to them, without signing in. */
@ApiTags('public')
@Controller('api/v1/public')
@Allow(open)
export class PublicNoticesController {
  constructor(
    private readonly notices: ShownNotices,
    private readonly objections: ObjectionDesk,
    private readonly data: DataSource,
    private readonly settings: Settings,
  ) {}

  @Get('notices')
  @ApiOkResponse({ type: PublicNoticePageDto })
  async list(@Query() query: NoticesQuery, @Req() request: FastifyRequest): Promise<PublicNoticePageDto> {
    await this.limit(publicQueryLimit, request);
    return this.notices.list(query);
  }

  @Get('notices/:id')
  @ApiOkResponse({ type: PublicNoticeDto })
  async read(@Param('id', UuidPipe) id: string, @Req() request: FastifyRequest): Promise<PublicNoticeDto> {
    await this.limit(publicQueryLimit, request);
    return this.notices.read(id);
  }

  @Post('notices/:id/objections')
  @Acting(true)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['text', 'challengeId', 'challengeAnswer'], properties: { ...texts, files: { type: 'array', items: { type: 'string', format: 'binary' } } } } })
  @ApiCreatedResponse({ type: ObjectionReceiptDto })
  async object(@Param('id', UuidPipe) id: string, @Req() request: FastifyRequest): Promise<ObjectionReceiptDto> {
    await this.limit(objectionLimit, request);
    return this.objections.receive(id, request);
  }

  @Get('objections')
  @ApiOkResponse({ type: PublicObjectionDto })
  async objection(@Query() { receiptNo, code }: ObjectionQuery, @Req() request: FastifyRequest): Promise<PublicObjectionDto> {
    await this.limit(publicQueryLimit, request);
    return this.notices.objection(receiptNo, code);
  }

  private limit(limit: RateLimit, request: FastifyRequest): Promise<void> {
    return requireRate(this.data, limit, callerDigest(request, this.settings.environment.ratePepper));
  }
}
