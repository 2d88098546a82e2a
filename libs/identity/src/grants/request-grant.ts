import type { DataSource, EntityManager } from 'typeorm';
import type { RoleCode } from '../access/roles.js';
import { record } from '../audit/audit-chain.js';
import { Organisation } from '../entities/organisation.js';
import { RoleGrant } from '../entities/role-grant.js';
import { UserAccount } from '../entities/user-account.js';
import { Refusal } from '../refusal.js';
import type { Act } from '../act.js';
import { requireFittingOrganisation, requireSeparation } from './separation.js';

export interface GrantRequest {
  readonly userId: string;
  readonly role: RoleCode;
  readonly organisationId: string;
  readonly reason: string;
}

/** Asked for by the system administrator; gives no right before the security administrator agrees. */
export async function requestGrant(data: DataSource, act: Act, wanted: GrantRequest): Promise<string> {
  return data.transaction(async (manager) => {
    await lockAccount(manager, wanted.userId);
    const organisation = await manager.findOneBy(Organisation, { id: wanted.organisationId });
    if (!organisation) throw new Refusal(422, 'ORGANISATION_UNKNOWN', { zh: '没有该单位', en: 'No such organisation' });
    requireFittingOrganisation(wanted.role, organisation);
    const present = await openGrants(manager, wanted.userId);
    requireSeparation(present.map(({ role }) => role), wanted.role);
    if (present.some(({ role, organisationId }) => role === wanted.role && organisationId === wanted.organisationId)) {
      throw new Refusal(409, 'GRANT_PRESENT', { zh: '该授权已存在或正在审批', en: 'This right is already given or waits for approval' });
    }
    const grant = await manager.save(manager.create(RoleGrant, { ...wanted, requestedBy: act.actor, state: 'requested' }));
    await record(manager, { ...act, action: 'grant.requested', object: { kind: 'grant', id: grant.id }, outcome: 'done', detail: { user: wanted.userId, role: wanted.role, organisation: wanted.organisationId } });
    return grant.id;
  });
}

export async function lockAccount(manager: EntityManager, userId: string): Promise<UserAccount> {
  const account = await manager.findOne(UserAccount, { where: { id: userId }, lock: { mode: 'pessimistic_write' } });
  if (!account) throw new Refusal(404, 'USER_UNKNOWN', { zh: '没有该用户', en: 'No such user' });
  return account;
}

/** Approved and requested ones: a clash is refused before anybody is asked to approve it. */
export function openGrants(manager: EntityManager, userId: string): Promise<RoleGrant[]> {
  return manager.findBy(RoleGrant, [{ userId, state: 'approved' }, { userId, state: 'requested' }]);
}
