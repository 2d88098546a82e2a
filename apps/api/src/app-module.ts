import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Organisation, OrganisationName, Region, RoleGrant, UserAccount } from '@beian/identity';
import { AccessGuard } from './access/access-guard.js';
import { EveryRouteDeclares } from './access/every-route-declares.js';
import { RateGate } from './access/rate-gate.js';
import { caseRoutes } from './cases/case-routes.js';
import { CaseDesk } from './desk/case-desk.js';
import { Waker } from './live/waker.js';
import { administration } from './admin/administration.js';
import { HealthChecks, type HealthCheck } from './health/health-checks.js';
import { HealthController } from './health/health-controller.js';
import { MetricsSource } from './health/metrics-source.js';
import { Sweeper } from './health/sweeper.js';
import { IdempotencyInterceptor } from './http/idempotency-interceptor.js';
import type { Metrics } from './http/request-log.js';
import { PlatformClock } from './session/platform-clock.js';
import { ReferenceController } from './reference/reference-controller.js';
import { SessionController } from './session/session-controller.js';
import { SignInService } from './session/sign-in-service.js';
import { TrainingSessionController } from './session/training-session-controller.js';
import { Settings } from './settings.js';

export interface AppParts {
  readonly settings: Settings;
  readonly metrics: Metrics;
  readonly health: readonly HealthCheck[];
  readonly desk: CaseDesk;
  readonly waker: Waker;
  /** Tests bring routes of their own. */
  readonly controllers?: readonly Type[];
}

@Module({})
export class AppModule {
  static of(parts: AppParts): DynamicModule {
    const { environment } = parts.settings;
    return {
      module: AppModule,
      imports: [DiscoveryModule, TypeOrmModule.forRoot({
        type: 'postgres', url: environment.databaseUrl, entities: [Organisation, OrganisationName, Region, RoleGrant, UserAccount],
        poolSize: environment.databaseConnections, retryAttempts: 0, extra: { application_name: 'beian-api' },
      })],
      controllers: [SessionController, TrainingSessionController, HealthController, ReferenceController, ...administration.controllers, ...caseRoutes.controllers, ...(parts.controllers ?? [])],
      providers: [
        { provide: Settings, useValue: parts.settings },
        { provide: MetricsSource, useValue: new MetricsSource(parts.metrics) },
        { provide: HealthChecks, useValue: new HealthChecks(parts.health) },
        { provide: APP_GUARD, useClass: RateGate },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
        EveryRouteDeclares, PlatformClock, SignInService, Sweeper,
        { provide: CaseDesk, useValue: parts.desk },
        { provide: Waker, useValue: parts.waker },
        ...administration.providers,
        ...caseRoutes.providers,
      ],
    };
  }
}
