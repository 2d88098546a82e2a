import { Reflector } from '@nestjs/core';
import type { Policy, RateLimit } from '@beian/identity';

/** Says who may call a route. A route without it stops the start. */
export const Allow = Reflector.createDecorator<Policy>();
/** How often one caller may ask a route, over all replicas; a route's own limit goes before its controller's. */
export const Limited = Reflector.createDecorator<RateLimit>();
/** A POST that acts: wants an Idempotency-Key, and a repeat gets the first answer. */
export const Acting = Reflector.createDecorator<true>();
