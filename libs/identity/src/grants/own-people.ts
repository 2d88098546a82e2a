import type { DataSource, EntityManager } from 'typeorm';
import type { RoleCode } from '../access/roles.js';
import type { Act } from '../act.js';
import type { AuditAction } from '../audit/audit-actions.js';
import { record } from '../audit/audit-chain.js';
import { Organisation } from '../entities/organisation.js';
import { RoleGrant } from '../entities/role-grant.js';
import { Refusal } from '../refusal.js';
import type { TellHolder } from './decide-grant.js';
import { lockAccount, openGrants } from './request-grant.js';
import { requireSeparation } from './separation.js';

/** What an institution gives to its own people and takes from them. Who its legal representative is stands in its registration: that role, as every other, comes from the administrators of the platform. */
export const ownRoles = ['applicantOperator', 'applicantAdmin'] as const satisfies readonly RoleCode[];
export type OwnRole = (typeof ownRoles)[number];
const leading: readonly RoleCode[] = ['applicantAdmin', 'legalRepresentative'];

export interface OwnRoleOf {
  readonly institutionId: string;
  readonly userId: string;
  readonly role: OwnRole;
}

/** By an administrator or the legal representative of the institution, at once. */
export function giveOwnRole(data: DataSource, act: Act, wanted: OwnRoleOf, tell: TellHolder): Promise<void> {
  return data.transaction(async (manager) => {
    await requireLeads(manager, act, wanted);
    const account = await lockAccount(manager, wanted.userId);
    const grants = await openGrants(manager, wanted.userId);
    const here = grants.filter(({ organisationId }) => organisationId === wanted.institutionId);
    if (account.state !== 'active' || (account.organisationId !== wanted.institutionId && !here.some(({ state }) => state === 'approved'))) throw notOurs();
    requireSeparation(grants.filter(({ state }) => state === 'approved').map(({ role }) => role), wanted.role);
    const present = here.find(({ role }) => role === wanted.role);
    if (present?.state === 'approved') throw new Refusal(409, 'GRANT_PRESENT', { zh: '该人员已有这个岗位', en: 'This person has the role already' });
    const grant = present ?? manager.create(RoleGrant, { userId: wanted.userId, role: wanted.role, organisationId: wanted.institutionId, requestedBy: null, reason: '本机构授予' });
    await manager.save(Object.assign(grant, { state: 'approved', decidedBy: act.actor, decidedAt: new Date() }));
    await keep(manager, act, 'grant.given', grant);
    await tell(manager, grant);
  });
}

/** Ends at once; whoever takes it keeps his own, so that nobody is left who could give one. */
export function takeOwnRole(data: DataSource, act: Act, taken: OwnRoleOf, tell: TellHolder): Promise<void> {
  return data.transaction(async (manager) => {
    await requireLeads(manager, act, taken);
    await lockAccount(manager, taken.userId);
    const grant = await manager.findOneBy(RoleGrant, { userId: taken.userId, role: taken.role, organisationId: taken.institutionId, state: 'approved' });
    if (!grant) throw new Refusal(409, 'GRANT_GONE', { zh: '该人员已没有这个岗位', en: 'This person has the role no longer' });
    await manager.save(Object.assign(grant, { state: 'revoked', decidedBy: act.actor, decidedAt: new Date() }));
    await keep(manager, act, 'grant.taken', grant);
    await tell(manager, grant);
  });
}

/** One change of an institution at a time: of two who take each other's role, the second has none any more. */
async function requireLeads(manager: EntityManager, { actor }: Act, { institutionId, userId }: OwnRoleOf): Promise<void> {
  if (actor === userId) {
    throw new Refusal(403, 'OWN_ROLE', { zh: '不能变更自己的岗位，请由本机构其他管理员或法定代表人办理', en: 'Nobody changes his own roles: another administrator or the legal representative of the institution does' });
  }
  await manager.findOneOrFail(Organisation, { where: { id: institutionId }, lock: { mode: 'for_no_key_update' } });
  const held = await openGrants(manager, actor);
  if (!held.some(({ state, role, organisationId }) => state === 'approved' && organisationId === institutionId && leading.includes(role))) throw notOurs();
}

const notOurs = (): Refusal => new Refusal(404, 'USER_UNKNOWN', { zh: '本机构没有该人员', en: 'The institution has no such person' });

function keep(manager: EntityManager, act: Act, action: AuditAction, { id, userId, role, organisationId }: RoleGrant): Promise<unknown> {
  return record(manager, { ...act, action, object: { kind: 'grant', id }, outcome: 'done', detail: { user: userId, role, organisation: organisationId } });
}
