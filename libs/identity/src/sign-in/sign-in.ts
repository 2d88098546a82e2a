import type { DataSource, EntityManager } from 'typeorm';
import { record } from '../audit/audit-chain.js';
import type { KeyRing } from '../encryption/key-ring.js';
import { unseal } from '../encryption/field-cipher.js';
import { UserAccount } from '../entities/user-account.js';
import { matchesPassword, matchNobody } from '../passwords/hash.js';
import { Refusal } from '../refusal.js';
import { afterFailure, isLocked } from './lockout.js';
import { takeOneTimePassword } from './second-factor.js';

export interface Credentials {
  readonly username: string;
  readonly password: string;
  readonly otp: string | null;
}

export interface SignInContext {
  readonly keys: KeyRing;
  readonly requestId: string | null;
  /** Called in the same transaction when a wrong password locked an account. */
  readonly onLock: (manager: EntityManager, account: UserAccount) => Promise<void>;
}

const wrong = (): Refusal => new Refusal(401, 'SIGN_IN_FAILED', { zh: '用户名或密码不正确', en: 'User name or password is wrong' });
const wrongOneTimePassword = (): Refusal =>
  new Refusal(401, 'ONE_TIME_PASSWORD_WRONG', {
    zh: '动态口令不正确，或者已经用过：每个口令只能用一次，请等验证器显示下一个口令再试',
    en: 'The one-time password is wrong or was used already: each is taken once only. Wait for the next one and try again',
  });
const locked = (): Refusal =>
  new Refusal(401, 'ACCOUNT_LOCKED', {
    zh: '连续输错密码，账号已锁定：请15分钟后再试；多次锁定的须由管理员解锁',
    en: 'Too many wrong passwords: the account is locked. Try again in 15 minutes; after repeated locks an administrator must release it',
  });

/** What the transaction found; a refusal is thrown only after it committed, so that the failure itself is kept. */
type Verdict = { readonly account: UserAccount } | { readonly refusal: Refusal };

/** Checks who it is. Opening the session is a step of its own. */
export async function checkCredentials(data: DataSource, given: Credentials, context: SignInContext): Promise<UserAccount> {
  const username = given.username.trim().toLowerCase();
  const verdict = await data.transaction((manager) => judgeCredentials(manager, { ...given, username }, context));
  if ('refusal' in verdict) throw verdict.refusal;
  return verdict.account;
}

async function judgeCredentials(manager: EntityManager, given: Credentials, context: SignInContext): Promise<Verdict> {
  const account = await manager.findOne(UserAccount, { where: { username: given.username }, lock: { mode: 'pessimistic_write' } });
  if (!account || account.state === 'disabled') {
    await matchNobody(given.password);
    return { refusal: wrong() };
  }
  if (isLocked(account, new Date())) {
    await tell(manager, account, context, 'refused', { reason: 'locked' });
    return { refusal: locked() };
  }
  if (!(await matchesPassword(account.passwordHash, given.password))) return { refusal: await countFailure(manager, account, context, wrong()) };
  const factor = await judgeSecondFactor(manager, account, given.otp, context);
  if (factor) return { refusal: factor };
  await manager.query(
    `update user_account set failed_at = '{}', locked_until = null, last_signed_in_at = clock_timestamp() where id = $1`, [account.id]);
  await tell(manager, account, context, 'done', {});
  return { account };
}

async function judgeSecondFactor(manager: EntityManager, account: UserAccount, otp: string | null, context: SignInContext): Promise<Refusal | null> {
  if (!account.secondFactor || !account.secondFactorConfirmedAt) return null;
  if (!otp) return new Refusal(401, 'ONE_TIME_PASSWORD_REQUIRED', { zh: '请输入动态口令', en: 'Enter the one-time password' });
  const secret = unseal(context.keys, account.secondFactor, `user_account.second_factor.${account.id}`);
  return (await takeOneTimePassword(manager, account.id, secret, otp)) ? null : countFailure(manager, account, context, wrongOneTimePassword());
}

async function countFailure(manager: EntityManager, account: UserAccount, context: SignInContext, refusal: Refusal): Promise<Refusal> {
  const now = new Date();
  const next = afterFailure(account, now);
  await manager.query('update user_account set failed_at = $2::timestamptz[], locked_until = $3, locked_for_good = $4 where id = $1', [
    account.id, next.failedAt, next.lockedUntil, next.lockedForGood,
  ]);
  const locks = isLocked(next, now);
  await tell(manager, account, context, 'refused', { reason: refusal.code === 'ONE_TIME_PASSWORD_WRONG' ? 'wrongOneTimePassword' : 'wrong', failures: next.failedAt.length, locks });
  if (locks) await context.onLock(manager, account);
  return locks ? locked() : refusal;
}

function tell(manager: EntityManager, account: UserAccount, context: SignInContext, outcome: 'done' | 'refused', detail: Record<string, string | number | boolean>): Promise<void> {
  return record(manager, {
    actor: account.id, organisationId: account.organisationId, action: 'session.signIn', object: { kind: 'user', id: account.id }, outcome, detail, requestId: context.requestId,
  });
}
