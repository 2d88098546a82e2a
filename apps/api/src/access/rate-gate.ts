import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { requireRate } from '@beian/identity';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { callerDigest } from '../http/caller-address.js';
import { Settings } from '../settings.js';
import { Limited } from './declare-policy.js';

/** Counts before anything else is asked, so that a flood costs one statement a request. */
@Injectable()
export class RateGate implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly data: DataSource,
    private readonly settings: Settings,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const limit = this.reflector.getAllAndOverride(Limited, [context.getHandler(), context.getClass()]);
    if (limit) await requireRate(this.data, limit, callerDigest(context.switchToHttp().getRequest<FastifyRequest>(), this.settings.environment.ratePepper));
    return true;
  }
}
