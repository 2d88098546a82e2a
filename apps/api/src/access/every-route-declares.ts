import { Injectable, type OnModuleInit } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { Allow } from './declare-policy.js';

/** Default deny starts at the start: a route that does not say who may call it stops the application. */
@Injectable()
export class EveryRouteDeclares implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    const undeclared = this.routes().filter(({ handler, owner }) => !this.reflector.getAllAndOverride(Allow, [handler, owner]));
    if (undeclared.length === 0) return;
    const names = undeclared.map(({ owner, name }) => `${owner.name}.${name}`).join(', ');
    throw new Error(`These routes declare no policy: ${names}`);
  }

  routes(): readonly DeclaredRoute[] {
    return this.discovery.getControllers().flatMap(({ metatype, instance }) => {
      if (typeof metatype !== 'function' || typeof instance !== 'object' || instance === null) return [];
      const prototype: unknown = Object.getPrototypeOf(instance);
      if (typeof prototype !== 'object' || prototype === null) return [];
      return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
        const handler: unknown = Reflect.get(prototype, name);
        return typeof handler === 'function' && Reflect.hasMetadata(PATH_METADATA, handler) ? [{ owner: metatype, name, handler }] : [];
      });
    });
  }
}

export interface DeclaredRoute {
  readonly owner: Function;
  readonly name: string;
  readonly handler: Function;
}

export const routeMetadata = { method: METHOD_METADATA, path: PATH_METADATA };
