import { HttpException } from '@nestjs/common';
import { Refusal } from '@beian/identity';
import { QueryFailedError } from 'typeorm';
import { problem, ProblemError, type Problem, type ProblemFacts } from './problem.js';

const byStatus: Readonly<Record<number, Omit<ProblemFacts, 'status'>>> = {
  /** The pipes of ours say what is wrong themselves: what is left is a body that cannot be read. */
  400: { code: 'BODY_NOT_JSON', message: { zh: '提交的内容不是有效的 JSON', en: 'What was sent is not valid JSON' } },
  401: { code: 'SIGN_IN_REQUIRED', message: { zh: '请先登录', en: 'Please sign in first' } },
  403: { code: 'FORBIDDEN', message: { zh: '没有此项权限', en: 'This is not allowed to you' } },
  404: { code: 'NOT_FOUND', message: { zh: '没有该地址或记录', en: 'There is no such address or record' } },
  405: { code: 'METHOD_NOT_ALLOWED', message: { zh: '该地址不支持此操作', en: 'This address does not take that method' } },
  413: { code: 'BODY_TOO_LARGE', message: { zh: '提交的内容过大', en: 'What was sent is too large' } },
  415: { code: 'MEDIA_TYPE', message: { zh: '不支持该内容类型，请使用 JSON', en: 'This content type is not taken: use JSON' } },
  503: { code: 'UNAVAILABLE', message: { zh: '服务暂时不可用，请稍后再试', en: 'The service is away for a moment: try again later' } },
};

const inner: ProblemFacts = { status: 500, code: 'INTERNAL', message: { zh: '系统内部错误，已记录；请稍后重试', en: 'An error inside the system; it is recorded. Try again later' } };

/** SQLSTATE classes that mean the database is away: connection, shutdown, resources. */
const away = /^(08|53|57P)/;
const lost = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT']);
/** What the driver says of a connection that broke under a statement carries no code. */
const brokenOff = /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/;

/** What the caller is told about an error; null when it is a fault of ours that tells nothing. */
export function knownProblem(error: unknown): Problem | null {
  if (error instanceof ProblemError) return problem(error.facts);
  if (error instanceof Refusal) return problem({ status: error.status, code: error.code, message: error.text, rule: error.rule });
  if (isDatabaseAway(error)) return ofStatus(503);
  if (error instanceof HttpException) return ofStatus(error.getStatus());
  const status = fastifyStatus(error);
  return status === null ? null : ofStatus(byStatus[status] ? status : 400);
}

export const innerProblem = (): Problem => problem(inner);

function ofStatus(status: number): Problem {
  const facts = byStatus[status];
  return facts ? problem({ status, ...facts }) : problem({ ...inner, status });
}

function isDatabaseAway(error: unknown): boolean {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  if (!(cause instanceof Error)) return false;
  if (brokenOff.test(cause.message)) return true;
  if (!('code' in cause) || typeof cause.code !== 'string') return false;
  return away.test(cause.code) || lost.has(cause.code);
}

/** Errors of the HTTP server itself (FST_ERR_…) carry the status they mean. */
function fastifyStatus(error: unknown): number | null {
  if (!(error instanceof Error) || !('statusCode' in error) || typeof error.statusCode !== 'number') return null;
  return error.statusCode < 500 ? error.statusCode : null;
}
