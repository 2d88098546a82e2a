import { Controller, Get, Param, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { open, publicQueryLimit, requireRate } from '@beian/identity';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { Allow } from '../access/declare-policy.js';
import { callerDigest } from '../http/caller-address.js';
import { UuidPipe } from '../http/uuid-pipe.js';
import { Settings } from '../settings.js';
import { PublicInstitutionDto, RegisterPageDto, RegisterQuery } from './register-dto.js';
import { PublicRegister } from './public-register.js';

/** Which institutions are filed, for what and until when. */
@ApiTags('public')
@Controller('api/v1/public')
@Allow(open)
export class RegisterController {
  constructor(
    private readonly register: PublicRegister,
    private readonly data: DataSource,
    private readonly settings: Settings,
  ) {}

  @Get('register')
  @ApiOkResponse({ type: RegisterPageDto })
  async search(@Query() query: RegisterQuery, @Req() request: FastifyRequest): Promise<RegisterPageDto> {
    await this.limited(request);
    return this.register.search(query);
  }

  @Get('institutions/:id')
  @ApiOkResponse({ type: PublicInstitutionDto })
  async institution(@Param('id', UuidPipe) id: string, @Req() request: FastifyRequest): Promise<PublicInstitutionDto> {
    await this.limited(request);
    return this.register.institution(id);
  }

  private limited(request: FastifyRequest): Promise<void> {
    return requireRate(this.data, publicQueryLimit, callerDigest(request, this.settings.environment.ratePepper));
  }
}
