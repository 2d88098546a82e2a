import type { Act, Principal } from '@beian/identity';
import type { FastifyRequest } from 'fastify';

export const actOf = (caller: Principal, request: FastifyRequest): Act => ({
  actor: caller.userId, organisationId: caller.organisation?.id ?? null, requestId: request.id,
});
