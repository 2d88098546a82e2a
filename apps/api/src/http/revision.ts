import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ProblemError } from './problem.js';

/** The revision the caller saw, from `If-Match: "7"`; without it nothing editable is changed. */
export const SeenRevision = createParamDecorator((_: undefined, context: ExecutionContext): number => {
  const given = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (!given) {
    throw new ProblemError({ status: 428, code: 'IF_MATCH_REQUIRED', message: { zh: '缺少 If-Match：请先读取再修改', en: 'If-Match is missing: read before you change' } });
  }
  const revision = /^(?:W\/)?"(\d{1,9})"$/.exec(given)?.[1];
  if (!revision) throw new ProblemError({ status: 400, code: 'IF_MATCH_INVALID', message: { zh: 'If-Match 格式不正确', en: 'If-Match is not a revision' } });
  return Number(revision);
});

export function setRevision(reply: FastifyReply, revision: number): void {
  void reply.header('etag', `"${revision}"`);
}
