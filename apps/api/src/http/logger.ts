import { pino, type Logger } from 'pino';

/** What a log line must never hold, whoever puts it there by mistake. */
const personal = ['password', 'otp', 'name', 'mobile', 'email', 'idNo', 'form', 'body', '*.password', '*.form', '*.parameters', '*.query', 'err.parameters', 'err.query', 'err.driverError'];

export function createLogger(level = process.env['BEIAN_LOG_LEVEL'] ?? 'info'): Logger {
  return pino({ level, base: { app: 'api' }, redact: { paths: personal, remove: true }, timestamp: pino.stdTimeFunctions.isoTime });
}
