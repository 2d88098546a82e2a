import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Act } from '../act.js';
import { record } from '../audit/audit-chain.js';
import { UserAccount } from '../entities/user-account.js';
import { hashPassword } from '../passwords/hash.js';
import { storePassword } from '../passwords/change-password.js';
import { Refusal } from '../refusal.js';

export interface NewAccount {
  readonly username: string;
  readonly name: string;
  readonly organisationId: string | null;
  readonly email: string | null;
  readonly mobile: string | null;
}

/** Four classes, no look-alikes needed: it is used once and changed at the first sign-in. */
const firstPassword = (): string => `${randomBytes(9).toString('base64url')}-Aa1`;

/** The first password is told once, to the administrator who made the account. */
export async function createAccount(data: DataSource, act: Act, given: NewAccount): Promise<{ id: string; password: string }> {
  const password = firstPassword();
  const passwordHash = await hashPassword(password);
  return data.transaction(async (manager) => {
    const username = given.username.trim().toLowerCase();
    if (await manager.existsBy(UserAccount, { username })) {
      throw new Refusal(409, 'USERNAME_TAKEN', { zh: '用户名已被使用', en: 'The user name is taken' });
    }
    const account = await manager.save(manager.create(UserAccount, { ...given, username, passwordHash }));
    await record(manager, { ...act, action: 'user.created', object: { kind: 'user', id: account.id }, outcome: 'done', detail: {} });
    return { id: account.id, password };
  });
}

export interface AccountChange {
  readonly name?: string;
  readonly email?: string | null;
  readonly mobile?: string | null;
  readonly state?: 'active' | 'disabled';
  readonly unlock?: boolean;
  readonly resetPassword?: boolean;
  readonly resetSecondFactor?: boolean;
}

/** `revision` is what the administrator saw: a change in between is a conflict. */
export async function changeAccount(data: DataSource, act: Act, id: string, revision: number, change: AccountChange): Promise<{ password: string | null }> {
  const password = change.resetPassword ? firstPassword() : null;
  const hash = password ? await hashPassword(password) : null;
  return data.transaction(async (manager) => {
    const account = await manager.findOne(UserAccount, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!account) throw new Refusal(404, 'USER_UNKNOWN', { zh: '没有该用户', en: 'No such user' });
    if (account.revision !== revision) throw new Refusal(409, 'CHANGED_MEANWHILE', { zh: '该账号已被他人修改，请刷新后重试', en: 'The account was changed meanwhile: reload and try again' });
    const { unlock, resetPassword, resetSecondFactor, ...fields } = change;
    Object.assign(account, fields);
    if (unlock) Object.assign(account, { failedAt: [], lockedUntil: null, lockedForGood: false });
    if (resetSecondFactor) Object.assign(account, { secondFactor: null, secondFactorConfirmedAt: null });
    await manager.save(account);
    if (hash) await storePassword(manager, account, hash, true);
    if (hash || change.state === 'disabled') {
      await manager.query(`update session set ended_at = clock_timestamp(), ended_by = 'administrator' where user_id = $1 and ended_at is null`, [id]);
    }
    await record(manager, { ...act, action: 'user.changed', object: { kind: 'user', id }, outcome: 'done', detail: { fields: Object.keys(change) } });
    return { password };
  });
}
