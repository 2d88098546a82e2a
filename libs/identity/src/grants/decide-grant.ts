import type { DataSource, EntityManager } from 'typeorm';
import type { Act } from '../act.js';
import { record } from '../audit/audit-chain.js';
import { RoleGrant } from '../entities/role-grant.js';
import { Refusal } from '../refusal.js';
import { lockAccount, openGrants } from './request-grant.js';
import { requireSeparation } from './separation.js';

export type GrantDecision = 'approved' | 'refused' | 'revoked';

/** Tells a person that a role of his began or ended. */
export type TellHolder = (manager: EntityManager, grant: RoleGrant) => Promise<void>;

const from: Record<GrantDecision, RoleGrant['state']> = { approved: 'requested', refused: 'requested', revoked: 'approved' };

/** By the security administrator, who is neither the one who asked nor the one who receives. */
export async function decideGrant(data: DataSource, act: Act, grantId: string, decision: GrantDecision, tell: TellHolder): Promise<RoleGrant> {
  return data.transaction(async (manager) => {
    const found = await manager.findOneBy(RoleGrant, { id: grantId });
    if (!found) throw new Refusal(404, 'GRANT_UNKNOWN', { zh: '没有该授权', en: 'No such grant' });
    await lockAccount(manager, found.userId);
    const grant = await manager.findOneByOrFail(RoleGrant, { id: grantId });
    if (grant.state !== from[decision]) {
      throw new Refusal(409, 'GRANT_DECIDED', { zh: '该授权已被处理', en: 'This grant has been dealt with already' });
    }
    if (act.actor === grant.requestedBy || act.actor === grant.userId) {
      throw new Refusal(403, 'SEPARATION_OF_DUTIES', { zh: '授权的申请人和被授权人不得审批', en: 'Neither who asked for a right nor who receives it may approve it' });
    }
    if (decision === 'approved') {
      const others = await openGrants(manager, grant.userId);
      requireSeparation(others.filter(({ state }) => state === 'approved').map(({ role }) => role), grant.role);
    }
    Object.assign(grant, { state: decision, decidedBy: act.actor, decidedAt: new Date() });
    await manager.save(grant);
    await record(manager, { ...act, action: `grant.${decision}`, object: { kind: 'grant', id: grant.id }, outcome: 'done', detail: { user: grant.userId, role: grant.role, organisation: grant.organisationId } });
    if (decision !== 'refused') await tell(manager, grant);
    return grant;
  });
}
