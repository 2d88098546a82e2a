import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { answerOnce, enterOnce, leaveOnce, type OnceRequest } from '@beian/identity';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { catchError, from, mergeMap, of, type Observable } from 'rxjs';
import { Acting } from '../access/declare-policy.js';
import { principalOf } from '../access/request-principal.js';
import { CaseDesk } from '../desk/case-desk.js';
import { ProblemError } from './problem.js';

/** A repeat of an act, be it at the same moment or after a broken connection, gets the answer of the first. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly desk: CaseDesk,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler<unknown>): Promise<Observable<unknown>> {
    if (!this.reflector.get(Acting, context.getHandler())) return next.handle();
    const http = context.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const { sql } = this.desk.deps.database;
    const once = onceRequest(http.getRequest<FastifyRequest>());
    const entered = await enterOnce(sql, once);
    if ('answer' in entered) {
      void reply.status(entered.answer.status).header('idempotency-replayed', 'true');
      const kept: unknown = JSON.parse(entered.answer.body);
      return of(kept);
    }
    return next.handle().pipe(
      mergeMap(async (body) => {
        await answerOnce(sql, once, entered.lease, { status: reply.statusCode, body: JSON.stringify(body ?? null) });
        return body;
      }),
      catchError((error: unknown) => from(leaveOnce(sql, once, entered.lease)).pipe(mergeMap(() => { throw error; }))),
    );
  }
}

function onceRequest(request: FastifyRequest): OnceRequest {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || !/^[\w:.-]{8,128}$/.test(key)) {
    throw new ProblemError({ status: 400, code: 'IDEMPOTENCY_KEY_REQUIRED', message: { zh: '缺少 Idempotency-Key 或格式不正确', en: 'The header Idempotency-Key is missing or malformed' } });
  }
  return { actor: principalOf(request)?.userId ?? 'nobody', key, request: `${request.method} ${request.url}`, body: JSON.stringify(request.body ?? null) };
}
