import { Controller, Get, Req } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { newChallenge, open, publicQueryLimit, requireRate } from '@beian/identity';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { Allow } from '../access/declare-policy.js';
import { CaseDesk } from '../desk/case-desk.js';
import { BilingualDto } from '../http/bilingual-dto.js';
import { callerDigest } from '../http/caller-address.js';
import { Settings } from '../settings.js';

export class ChallengeDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: BilingualDto, description: 'Answered once, in either language' }) question!: BilingualDto;
}

/** A question instead of a picture: whoever cannot see answers it too. */
@ApiTags('public')
@Controller('api/v1/public/challenge')
@Allow(open)
export class ChallengeController {
  constructor(
    private readonly desk: CaseDesk,
    private readonly data: DataSource,
    private readonly settings: Settings,
  ) {}

  @Get()
  @ApiOkResponse({ type: ChallengeDto })
  async challenge(@Req() request: FastifyRequest): Promise<ChallengeDto> {
    await requireRate(this.data, publicQueryLimit, callerDigest(request, this.settings.environment.ratePepper));
    return newChallenge(this.desk.deps.database.sql);
  }
}
