import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { innerProblem, knownProblem } from './known-problems.js';

/** Every "no" of the API in one shape; what is not known is logged and answered without detail. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const known = knownProblem(error);
    if (!known) this.log.error({ requestId: http.getRequest<FastifyRequest>().id, err: error }, 'request failed');
    const answer = known ?? innerProblem();
    if (reply.raw.headersSent) return void reply.raw.end();
    void reply.status(answer.status).header('content-type', 'application/problem+json; charset=utf-8').send(answer);
  }
}
