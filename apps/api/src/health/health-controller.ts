import { Controller, Get, Header, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { open } from '@beian/identity';
import type { FastifyReply } from 'fastify';
import { Allow } from '../access/declare-policy.js';
import { HealthChecks, type HealthCheck } from './health-checks.js';
import { MetricsSource } from './metrics-source.js';

type State = 'up' | 'down';

@ApiExcludeController()
@Controller()
@Allow(open)
export class HealthController {
  constructor(
    private readonly health: HealthChecks,
    private readonly metrics: MetricsSource,
  ) {}

  @Get('health/live')
  live(): { status: 'up' } {
    return { status: 'up' };
  }

  /** Ready when what is vital is there; Temporal away is told, but acts are saved and carried out later. */
  @Get('health/ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Record<string, State>> {
    const states = await Promise.all(this.health.checks.map(async (check) => ({ check, state: await stateOf(check) })));
    if (states.some(({ check, state }) => check.vital && state === 'down')) void reply.status(503);
    return Object.fromEntries(states.map(({ check, state }) => [check.name, state]));
  }

  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  read(): Promise<string> {
    return this.metrics.read();
  }
}

async function stateOf({ check }: HealthCheck): Promise<State> {
  const late = new Promise<State>((resolve) => setTimeout(resolve, 2_000, 'down').unref());
  return Promise.race([check().then((): State => 'up', (): State => 'down'), late]);
}
