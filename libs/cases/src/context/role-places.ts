import type { RolePlace } from '@beian/procedure/declaration';
import { procedureOf } from '../registry-lookup.js';
import type { CaseMemory } from './case-memory.js';

/** The facts of a case that name who performs a role: an industry authority's organisation, the leader of the panel. */
const industryFact = 'industryAuthority';
const panelLeaderFact = 'panelLeader';

export interface Holder {
  readonly role: string;
  /** Organisation whose holders of the role may claim the task; null for a task of one person. */
  readonly orgId: string | null;
  readonly userId: string | null;
}

function placeOf(memory: CaseMemory, role: string): RolePlace {
  const place = procedureOf(memory.deps.registry, memory.row.procedureId).roles[role];
  if (place === undefined) throw new Error(`${memory.row.procedureId} does not say who performs the role ${role}`);
  return place;
}

export interface PlacedRole {
  readonly role: string;
  readonly place: RolePlace;
}

/** The roles of a task that somebody performs where it stands: a call may name another organ than usual, or nobody. */
export async function placedRoles(memory: CaseMemory, roles: readonly string[], scope: readonly number[]): Promise<readonly PlacedRole[]> {
  const { rolesInside = {} } = procedureOf(memory.deps.registry, memory.row.procedureId);
  const calls = await memory.callsOf(scope);
  return roles.flatMap((role): readonly PlacedRole[] => {
    const place = calls.map((call) => rolesInside[call]?.[role]).findLast((named) => named !== undefined) ?? placeOf(memory, role);
    return place === 'nobody' ? [] : [{ role, place }];
  });
}

/** Whether the deadline of a step is the applicant's: it is that of whoever performs the step first. */
export function bindsApplicant([first]: readonly PlacedRole[]): boolean {
  return first?.place === 'applicant';
}

/** Who may perform a role in this case; `member` is the person of a multi-instance task. */
export async function holderOf(memory: CaseMemory, { role, place }: PlacedRole, member: string | null): Promise<Holder> {
  if (place === 'panel' || place === 'panelLeader') return { role, orgId: null, userId: member ?? (await named(memory, panelLeaderFact)) };
  if (member !== null) return { role, orgId: null, userId: member };
  return { role, orgId: await organisationAt(memory, place), userId: null };
}

async function organisationAt(memory: CaseMemory, place: Exclude<RolePlace, 'panel' | 'panelLeader'>): Promise<string> {
  const { row, deps, sql } = memory;
  const region = async (code: string) => (await deps.people.authorityOf(sql, code))?.id ?? null;
  const organisation = {
    applicant: async () => row.applicantId,
    authority: async () => row.authorityId,
    supervising: async () => (row.supervisingRegion === null ? row.authorityId : region(row.supervisingRegion)),
    industry: () => named(memory, industryFact),
    province: async () => (await memory.organ('province')).id,
    department: async () => (await memory.organ('department')).id,
  } satisfies Record<typeof place, () => Promise<string | null>>;
  const id = await organisation[place]();
  if (id === null) throw new Error(`case ${row.id} has no organisation for the place "${place}"`);
  return id;
}

async function named(memory: CaseMemory, fact: string): Promise<string> {
  const value = await memory.fact(fact);
  if (typeof value !== 'string') throw new Error(`case ${memory.row.id} needs the fact ${fact}`);
  return value;
}
