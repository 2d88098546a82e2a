import { coversInForce, covers, type CoverInForce, type Sql } from '@beian/cases';
import type { Agency, HeldRole, Principal } from '@beian/identity';

/** Where a person acts in a task, and for which absent colleague or, as an agent, which institution. */
export interface Standing {
  readonly organisationId: string;
  readonly cover: CoverInForce | null;
}

export interface Work {
  readonly orgId: string | null;
  readonly procedureId: string;
  readonly claimedBy: string | null;
}

interface Place {
  readonly holder: string | null;
  readonly role: string;
}

/** What an agent may do of an institution's work: what waits for its operators. */
const agentRoles: readonly string[] = ['applicantOperator'];

/** Nobody covers for the people of an institution; agents do the institution's work in its own name. */
export async function coversOf(sql: Sql, caller: Principal): Promise<readonly CoverInForce[]> {
  if (caller.agencies.length > 0) return caller.agencies.map(asCover);
  return caller.organisation?.kind === 'institution' ? [] : coversInForce(sql, caller.userId);
}

const asCover = ({ id, institution, procedures, until }: Agency): CoverInForce =>
  ({ id, absent: institution.id, absentName: institution.name, orgId: institution.id, roles: agentRoles, procedures, until });

/**
 * One's own role goes first, but what an absent colleague holds is done for him. `places` are the organisations and roles that the
 * task waits for.
 */
export function standingIn(roles: readonly HeldRole[], given: readonly CoverInForce[], work: Work, places: readonly Place[]): Standing | null {
  const own = places.map(({ holder, role }) => roles.find((held) => held.organisationId === holder && held.role === role)).find((held) => held !== undefined);
  const fitting = given.filter((cover) => places.some(({ holder, role }) => covers(cover, { ...work, orgId: holder }, [role])));
  const cover = fitting.find(({ absent }) => absent === work.claimedBy) ?? (own === undefined ? fitting[0] : undefined);
  if (cover !== undefined) return { organisationId: cover.orgId, cover };
  return own === undefined ? null : { organisationId: own.organisationId, cover: null };
}
