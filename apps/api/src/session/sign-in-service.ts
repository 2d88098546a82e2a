import { Injectable } from '@nestjs/common';
import { checkCredentials, isRole, isStaff, openSession, readSession, record, UserAccount, type Credentials, type Principal } from '@beian/identity';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource, type EntityManager } from 'typeorm';
import { writeSessionCookie } from '../access/session-cookie.js';
import { CaseDesk } from '../desk/case-desk.js';
import { tellSecurityAdministrators } from '../notifications/security-notice.js';
import { notFound } from '../http/problem.js';
import { Settings } from '../settings.js';

@Injectable()
export class SignInService {
  constructor(
    private readonly data: DataSource,
    private readonly desk: CaseDesk,
    private readonly settings: Settings,
  ) {}

  async signIn(credentials: Credentials, request: FastifyRequest, reply: FastifyReply): Promise<Principal> {
    const account = await checkCredentials(this.data, credentials, { keys: this.settings.environment.keys, requestId: request.id, onLock: (manager, locked) => this.alert(manager, locked, request.id) });
    return this.open(account, request, reply);
  }

  /** One click, no password: training only; the guard of the route is the mode itself. */
  async signInForTraining(username: string, request: FastifyRequest, reply: FastifyReply): Promise<Principal> {
    if (!this.settings.training) throw notFound();
    const account = await this.data.manager.findOneBy(UserAccount, { username: username.toLowerCase(), state: 'active' });
    if (!account) throw notFound();
    return this.open(account, request, reply);
  }

  private async open(account: UserAccount, request: FastifyRequest, reply: FastifyReply): Promise<Principal> {
    const production = this.settings.mode === 'production';
    const { token } = await this.data.transaction(async (manager) => openSession(manager, account.id, await this.isStaff(manager, account.id)));
    const principal = await readSession(this.desk.deps.database.sql, token, this.settings.sessionRules);
    if (!principal) throw new Error('A session just opened cannot be read');
    writeSessionCookie(request, reply, production, token);
    return principal;
  }

  private async isStaff(manager: EntityManager, userId: string): Promise<boolean> {
    const grants: { role: string }[] = await manager.query(`select role from role_grant where user_id = $1 and state = 'approved'`, [userId]);
    return grants.some(({ role }) => isRole(role) && isStaff(role));
  }

  /** The security administrators hear of a locked account; a member of staff's stands in the audit log by itself too. */
  private async alert(manager: EntityManager, account: UserAccount, requestId: string): Promise<void> {
    await tellSecurityAdministrators(manager, 'account-locked', { username: account.username });
    if (!(await this.isStaff(manager, account.id))) return;
    await record(manager, { actor: null, organisationId: account.organisationId, action: 'security.staffAccountLocked', object: { kind: 'user', id: account.id }, outcome: 'done', detail: {}, requestId });
  }
}
