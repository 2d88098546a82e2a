import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { administration } from '../admin/administration.js';
import { caseRoutes } from '../cases/case-routes.js';
import { CaseDesk } from '../desk/case-desk.js';
import { Waker } from '../live/waker.js';
import { ReferenceController } from '../reference/reference-controller.js';
import { PlatformClock } from '../session/platform-clock.js';
import { SessionController } from '../session/session-controller.js';
import { SignInService } from '../session/sign-in-service.js';
import { TrainingSessionController } from '../session/training-session-controller.js';
import { Settings } from '../settings.js';
import { apiDocument } from './describe-api.js';

export const describedControllers = [SessionController, TrainingSessionController, ReferenceController, ...administration.controllers, ...caseRoutes.controllers];

/** What the routes ask for; named, but never made. */
const unmade = [DataSource, Settings, CaseDesk, Waker].map((provide) => ({ provide, useValue: null }));

@Module({ controllers: describedControllers, providers: [...unmade, PlatformClock, SignInService, ...administration.providers, ...caseRoutes.providers] })
class DescribedRoutes {}

/** The description of the API without any server behind it: nothing is instantiated. */
export async function offlineDocument(): Promise<OpenAPIObject> {
  const app = await NestFactory.create<NestFastifyApplication>(DescribedRoutes, new FastifyAdapter(), { preview: true, logger: false, abortOnError: false });
  return apiDocument(app);
}
