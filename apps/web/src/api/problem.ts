import type { Bilingual, Problem, Violation } from './types.js';

/** The api said no, and why. */
export class ProblemError extends Error {
  readonly status: number;
  readonly code: string;
  readonly text: Bilingual;
  readonly violations: readonly Violation[];
  readonly rule: string | null;
  readonly current: unknown;

  constructor(problem: Problem) {
    super(problem.message.zh);
    this.name = 'ProblemError';
    this.status = problem.status;
    this.code = problem.code;
    this.text = problem.message;
    this.violations = problem.violations;
    this.rule = problem.rule;
    this.current = problem.current;
  }
}

/** No answer at all: the server or the line is away. */
export class ServerAwayError extends Error {
  constructor() {
    super('The server cannot be reached');
    this.name = 'ServerAwayError';
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isBilingual = (value: unknown): value is Bilingual =>
  isRecord(value) && typeof value['zh'] === 'string' && typeof value['en'] === 'string';

function isProblem(value: unknown): value is Problem {
  return isRecord(value) && typeof value['code'] === 'string' && typeof value['status'] === 'number' && isBilingual(value['message']);
}

/** Answers that are no problem document still become one, so that pages know a single kind of no. */
export function problemOf(status: number, body: unknown): ProblemError {
  if (isProblem(body)) return new ProblemError(body);
  return new ProblemError({
    type: 'about:blank', title: 'Unexpected answer', status, code: 'UNEXPECTED_ANSWER', rule: null, violations: [],
    message: { zh: `服务返回了意外的应答（${status}），请稍后重试`, en: `The service gave an unexpected answer (${status}). Please try again later` },
  });
}
