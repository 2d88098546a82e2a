import { isRefusal, type Refusal, type RefusalKind } from '@beian/cases';
import { problem, ProblemError, type Problem } from '../http/problem.js';

const statusOf: Readonly<Record<RefusalKind, number>> = { invalid: 422, forbidden: 403, unknown: 404, conflict: 409 };

/** A refusal as part of an answer: what could not be done, and why. */
export function refusalProblem({ refused, code, message, rule }: Refusal): Problem {
  return problem({ status: statusOf[refused], code, message, rule });
}

/** The result of a service, or its refusal as the answer that a person gets. */
export function answered<T extends object>(result: T | Refusal): T {
  if (isRefusal(result)) throw refusal(result);
  return result;
}

export const refusal = ({ refused, code, message, rule, violations, current }: Refusal): ProblemError =>
  new ProblemError({ status: statusOf[refused], code, message, rule, violations, ...(current === null ? {} : { current }) });
