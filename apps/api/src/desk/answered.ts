import { isRefusal, type Refusal, type RefusalKind } from '@beian/cases';
import { ProblemError } from '../http/problem.js';

const statusOf: Readonly<Record<RefusalKind, number>> = { invalid: 422, forbidden: 403, unknown: 404, conflict: 409 };

/** The result of a service, or its refusal as the answer that a person gets. */
export function answered<T extends object>(result: T | Refusal): T {
  if (!isRefusal(result)) return result;
  const { refused, code, message, rule, violations, current } = result;
  throw new ProblemError({ status: statusOf[refused], code, message, rule, violations, ...(current === null ? {} : { current }) });
}
