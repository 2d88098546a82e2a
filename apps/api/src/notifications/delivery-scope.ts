import { caseScope, holds, organisationsOf, type Predicate, type Principal } from '@beian/identity';

/** A system administrator sees to all of them; a supervisor to those of the cases and of the people in sight. */
export function deliveryScope(caller: Principal): Predicate {
  if (holds(caller, ['systemAdmin'])) return { sql: 'true', values: [] };
  const cases = caseScope(caller, 2);
  return { sql: `(n.org_id = any ($1::uuid[]) or ${cases.sql})`, values: [organisationsOf(caller, ['supervisor']), ...cases.values] };
}
