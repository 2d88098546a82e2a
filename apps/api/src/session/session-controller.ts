import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { beginSecondFactor, changePassword, confirmSecondFactor, endSession, enrolling, open, signInLimit, type Principal } from '@beian/identity';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { Allow, Limited } from '../access/declare-policy.js';
import { Caller, CallerIfAny } from '../access/request-principal.js';
import { writeSessionCookie } from '../access/session-cookie.js';
import { Settings } from '../settings.js';
import { PlatformClock } from './platform-clock.js';
import { OneTimePasswordDto, PasswordChangeDto, SecondFactorDto, SessionDto, SignInDto } from './session-dto.js';
import { sessionUser } from './session-user.js';
import { SignInService } from './sign-in-service.js';

@ApiTags('session')
@Controller('api/v1/session')
export class SessionController {
  constructor(
    private readonly signIns: SignInService,
    private readonly clock: PlatformClock,
    private readonly data: DataSource,
    private readonly settings: Settings,
  ) {}

  @Get()
  @Allow(open)
  @ApiOkResponse({ type: SessionDto })
  async read(@CallerIfAny() caller: Principal | null): Promise<SessionDto> {
    return { user: caller && sessionUser(caller), csrf: caller?.csrf ?? null, mode: this.settings.mode, clock: await this.clock.read() };
  }

  @Post()
  @Allow(open)
  @Limited(signInLimit)
  @ApiCreatedResponse({ type: SessionDto })
  async signIn(@Body() given: SignInDto, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SessionDto> {
    const principal = await this.signIns.signIn({ username: given.username, password: given.password, otp: given.otp ?? null }, request, reply);
    return this.read(principal);
  }

  @Delete()
  @HttpCode(204)
  @Allow(enrolling)
  @ApiNoContentResponse()
  async signOut(@Caller() caller: Principal, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await endSession(this.data.manager, caller.sessionId);
    writeSessionCookie(request, reply, this.settings.mode === 'production', null);
  }

  @Post('password')
  @HttpCode(204)
  @Allow(enrolling)
  @ApiNoContentResponse()
  async changePassword(@Caller() caller: Principal, @Body() { current, next }: PasswordChangeDto, @Req() request: FastifyRequest): Promise<void> {
    await changePassword(this.data, { userId: caller.userId, sessionId: caller.sessionId, current, next }, request.id);
  }

  @Post('second-factor')
  @Allow(enrolling)
  @ApiCreatedResponse({ type: SecondFactorDto })
  beginSecondFactor(@Caller() caller: Principal): Promise<SecondFactorDto> {
    return beginSecondFactor(this.data, this.settings.environment.keys, caller.userId);
  }

  @Post('second-factor/confirm')
  @HttpCode(204)
  @Allow(enrolling)
  @ApiNoContentResponse()
  async confirmSecondFactor(@Caller() caller: Principal, @Body() { otp }: OneTimePasswordDto, @Req() request: FastifyRequest): Promise<void> {
    await confirmSecondFactor(this.data, this.settings.environment.keys, caller.userId, otp, request.id);
  }
}
