import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';

/** Nest's own messages in our format; only what an operator needs. */
export class NestLogger implements LoggerService {
  constructor(private readonly to: Logger) {}

  log(message: unknown): void {
    this.to.debug(String(message));
  }

  warn(message: unknown): void {
    this.to.warn(String(message));
  }

  error(message: unknown, stack?: string): void {
    this.to.error({ stack }, String(message));
  }

  fatal(message: unknown): void {
    this.to.fatal(String(message));
  }
}
