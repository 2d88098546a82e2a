import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Principal } from '@beian/identity';
import type { FastifyRequest } from 'fastify';
import { ProblemError } from '../http/problem.js';

const principals = new WeakMap<FastifyRequest, Principal>();

export function keepPrincipal(request: FastifyRequest, principal: Principal): void {
  principals.set(request, principal);
}

export const principalOf = (request: FastifyRequest): Principal | null => principals.get(request) ?? null;

/** The signed-in person. */
export const Caller = createParamDecorator((_: undefined, context: ExecutionContext): Principal => {
  const principal = principalOf(context.switchToHttp().getRequest<FastifyRequest>());
  if (!principal) throw new ProblemError({ status: 401, code: 'SIGN_IN_REQUIRED', message: { zh: '请先登录', en: 'Please sign in first' } });
  return principal;
});

/** The person, or null on public routes. */
export const CallerIfAny = createParamDecorator((_: undefined, context: ExecutionContext): Principal | null =>
  principalOf(context.switchToHttp().getRequest<FastifyRequest>()));
