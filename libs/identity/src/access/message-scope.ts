import { Conditions } from '../conditions.js';
import type { Principal } from './principal.js';
import { agencyScope, type Predicate } from './scope.js';

/**
 * Which rows of notification, named `n`, are the person's: told to an organisation he works for, to a role of his there or to himself;
 * and, as an agent, what the operators of the institution are told of the cases that his letter covers.
 */
export function messageScope(caller: Principal, first: number): Predicate {
  const where = new Conditions(first);
  const orgs = caller.roles.map(({ organisationId }) => organisationId);
  const reachable = where.value([...new Set([...orgs, ...caller.agencies.map(({ institution }) => institution.id)])]);
  const held = `select from unnest(${where.value(orgs)}::uuid[], ${where.value(caller.roles.map(({ role }) => role))}::text[]) as h(org, role)`;
  const own = `exists (${held} where h.org = n.org_id and (n.role is null or n.role = h.role)) and (n.user_id is null or n.user_id = ${where.value(caller.userId)}::uuid)`;
  const agency = agencyScope(caller, first + where.values.length);
  const represented = `n.user_id is null and (n.role is null or n.role = 'applicantOperator') and exists (select from filing_case c where c.id = n.case_id and c.applicant_id = n.org_id and ${agency.sql})`;
  return { sql: `(n.org_id = any (${reachable}::uuid[]) and (${own} or ${represented}))`, values: [...where.values, ...agency.values] };
}
