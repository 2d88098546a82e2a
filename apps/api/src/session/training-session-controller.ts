import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { isRole, open, roles } from '@beian/identity';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { Allow } from '../access/declare-policy.js';
import { notFound } from '../http/problem.js';
import { Settings } from '../settings.js';
import { PlatformClock } from './platform-clock.js';
import { SessionDto, TrainingAccountDto, TrainingSignInDto } from './session-dto.js';
import { sessionUser } from './session-user.js';
import { SignInService } from './sign-in-service.js';

const accounts = `
select u.username, u.name, g.role, o.name as "organisationName" from user_account u
join lateral (select role, organisation_id from role_grant where user_id = u.id and state = 'approved' order by requested_at, role limit 1) g on true
join organisation o on o.id = g.organisation_id where u.state = 'active' order by o.kind, o.region_code, o.name, u.username limit 500`;

/** Outside training mode these addresses do not exist. */
@ApiTags('session')
@Controller('api/v1/session')
export class TrainingSessionController {
  constructor(
    private readonly signIns: SignInService,
    private readonly clock: PlatformClock,
    private readonly data: DataSource,
    private readonly settings: Settings,
  ) {}

  @Get('training-accounts')
  @Allow(open)
  @ApiOkResponse({ type: [TrainingAccountDto] })
  async accounts(): Promise<TrainingAccountDto[]> {
    if (!this.settings.training) throw notFound();
    const rows: { username: string; name: string; role: string; organisationName: string }[] = await this.data.query(accounts);
    return rows.flatMap(({ role, ...account }) => (isRole(role) ? [{ ...account, role, desk: roles[role].desk }] : []));
  }

  @Post('training')
  @Allow(open)
  @ApiCreatedResponse({ type: SessionDto })
  async signIn(@Body() { username }: TrainingSignInDto, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SessionDto> {
    const principal = await this.signIns.signInForTraining(username, request, reply);
    return { user: sessionUser(principal), csrf: principal.csrf, mode: this.settings.mode, clock: await this.clock.read() };
  }
}
