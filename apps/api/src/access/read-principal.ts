import { agenciesInForce } from '@beian/cases';
import { isStaff, readSession, type Principal, type SessionRules } from '@beian/identity';
import type { CaseDesk } from '../desk/case-desk.js';

/** The person behind a session, and whose agent he is. Nobody acts for those who apply while he works for those who decide. */
export async function readPrincipal({ deps: { database: { sql } } }: CaseDesk, token: string, rules: SessionRules): Promise<Principal | null> {
  const principal = await readSession(sql, token, rules);
  return principal === null || principal.roles.some(({ role }) => isStaff(role)) ? principal : { ...principal, agencies: await agenciesInForce(sql, principal.userId) };
}
