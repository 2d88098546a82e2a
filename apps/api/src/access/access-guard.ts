import { timingSafeEqual } from 'node:crypto';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { judge, readSession, Refusal, type Principal } from '@beian/identity';
import type { FastifyRequest } from 'fastify';
import { CaseDesk } from '../desk/case-desk.js';
import { Settings } from '../settings.js';
import { Allow } from './declare-policy.js';
import { keepPrincipal } from './request-principal.js';
import { readSessionCookie } from './session-cookie.js';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Who is it, may he, and does the request come from our own pages. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly desk: CaseDesk,
    private readonly settings: Settings,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const policy = this.reflector.getAllAndOverride(Allow, [context.getHandler(), context.getClass()]);
    if (!policy) throw new Refusal(403, 'NO_POLICY', { zh: '没有此项权限', en: 'This is not allowed to anybody' });
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const principal = await this.principal(request);
    if (principal) {
      keepPrincipal(request, principal);
      if (!reading.has(request.method)) requireOwnPage(request, principal);
    }
    judge(policy, principal);
    return true;
  }

  private async principal(request: FastifyRequest): Promise<Principal | null> {
    const token = readSessionCookie(request, !this.settings.training);
    return token ? readSession(this.desk.deps.database.sql, token, this.settings.sessionRules) : null;
  }
}

function requireOwnPage(request: FastifyRequest, principal: Principal): void {
  const given = Buffer.from(String(request.headers['x-csrf-token'] ?? ''));
  const wanted = Buffer.from(principal.csrf);
  if (given.length === wanted.length && timingSafeEqual(given, wanted)) return;
  throw new Refusal(403, 'CSRF', { zh: '页面已过期，请刷新后重试', en: 'The page is out of date: reload and try again' });
}
