import { Reflector } from '@nestjs/core';
import type { Policy } from '@beian/identity';

/** Says who may call a route. A route without it stops the start. */
export const Allow = Reflector.createDecorator<Policy>();
/** A POST that acts: wants an Idempotency-Key, and a repeat gets the first answer. */
export const Acting = Reflector.createDecorator<true>();
