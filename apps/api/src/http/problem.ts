import type { Bilingual } from '@beian/procedure/declaration';

export interface ProblemViolation {
  readonly path: string;
  readonly code: string;
  readonly message: Bilingual;
  readonly rule: string | null;
}

/** RFC 9457 with the members every answer of ours has. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly message: Bilingual;
  readonly violations: readonly ProblemViolation[];
  readonly rule: string | null;
  /** After a conflict: what is stored now. */
  readonly current?: unknown;
}

export interface ProblemFacts {
  readonly status: number;
  readonly code: string;
  readonly message: Bilingual;
  readonly violations?: readonly ProblemViolation[];
  readonly rule?: string | null;
  readonly current?: unknown;
}

export function problem({ status, code, message, violations = [], rule = null, current }: ProblemFacts): Problem {
  return {
    type: `urn:beian:problem:${code}`, title: message.zh, status, code, message, violations, rule,
    ...(current === undefined ? {} : { current }),
  };
}

/** A "no" that a controller or interceptor speaks itself. */
export class ProblemError extends Error {
  constructor(readonly facts: ProblemFacts) {
    super(`${facts.code}: ${facts.message.en}`);
  }
}

export const notFound = (): ProblemError =>
  new ProblemError({ status: 404, code: 'NOT_FOUND', message: { zh: '没有该记录，或您无权查看', en: 'There is no such record, or you may not see it' } });
