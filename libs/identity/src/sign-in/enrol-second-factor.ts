import type { DataSource } from 'typeorm';
import { record } from '../audit/audit-chain.js';
import { seal, unseal } from '../encryption/field-cipher.js';
import type { KeyRing } from '../encryption/key-ring.js';
import { UserAccount } from '../entities/user-account.js';
import { Refusal } from '../refusal.js';
import { newSecondFactor, takeOneTimePassword } from './second-factor.js';

const place = (userId: string): string => `user_account.second_factor.${userId}`;

/** Gives the person a secret for the one-time password program; it counts only after the first right password. */
export async function beginSecondFactor(data: DataSource, keys: KeyRing, userId: string): Promise<{ secret: string; uri: string }> {
  return data.transaction(async (manager) => {
    const account = await manager.findOneOrFail(UserAccount, { where: { id: userId }, lock: { mode: 'pessimistic_write' } });
    if (account.secondFactorConfirmedAt) {
      throw new Refusal(409, 'SECOND_FACTOR_PRESENT', { zh: '已绑定动态口令，如需更换请联系管理员', en: 'One-time passwords are set up; ask an administrator to reset them' });
    }
    const factor = newSecondFactor(account.username);
    await manager.query('update user_account set second_factor = $2 where id = $1', [userId, seal(keys, factor.secret, place(userId))]);
    return factor;
  });
}

export async function confirmSecondFactor(data: DataSource, keys: KeyRing, userId: string, otp: string, requestId: string | null): Promise<void> {
  await data.transaction(async (manager) => {
    const account = await manager.findOneOrFail(UserAccount, { where: { id: userId }, lock: { mode: 'pessimistic_write' } });
    const stored = account.secondFactor;
    if (!stored || !(await takeOneTimePassword(manager, userId, unseal(keys, stored, place(userId)), otp))) {
      throw new Refusal(422, 'ONE_TIME_PASSWORD_WRONG', { zh: '动态口令不正确', en: 'The one-time password is wrong' });
    }
    await manager.query('update user_account set second_factor_confirmed_at = clock_timestamp() where id = $1', [userId]);
    await record(manager, { actor: userId, organisationId: account.organisationId, action: 'secondFactor.confirmed', object: { kind: 'user', id: userId }, outcome: 'done', detail: {}, requestId });
  });
}
