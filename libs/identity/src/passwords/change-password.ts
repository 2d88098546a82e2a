import type { DataSource } from 'typeorm';
import { record } from '../audit/audit-chain.js';
import { UserAccount } from '../entities/user-account.js';
import { Refusal } from '../refusal.js';
import type { Sql } from '../sql.js';
import { hashPassword, matchesPassword } from './hash.js';
import { rememberedPasswords, requireGoodPassword } from './policy.js';

export interface PasswordChange {
  readonly userId: string;
  readonly sessionId: string;
  readonly current: string;
  readonly next: string;
}

/** The other sessions of the person end: whoever knew the old password is out. */
export async function changePassword(data: DataSource, change: PasswordChange, requestId: string | null): Promise<void> {
  await data.transaction(async (manager) => {
    const account = await manager.findOneOrFail(UserAccount, { where: { id: change.userId }, lock: { mode: 'pessimistic_write' } });
    if (!(await matchesPassword(account.passwordHash, change.current))) {
      throw new Refusal(422, 'PASSWORD_WRONG', { zh: '原密码不正确', en: 'The present password is wrong' });
    }
    requireGoodPassword(change.next, account.username);
    await requireNew(manager, account, change.next);
    await storePassword(manager, account, await hashPassword(change.next), false);
    await manager.query(`update session set ended_at = clock_timestamp(), ended_by = 'password' where user_id = $1 and id <> $2 and ended_at is null`, [account.id, change.sessionId]);
    await record(manager, { actor: account.id, organisationId: account.organisationId, action: 'password.changed', object: { kind: 'user', id: account.id }, outcome: 'done', detail: {}, requestId });
  });
}

async function requireNew(sql: Sql, account: UserAccount, next: string): Promise<void> {
  const earlier: { password_hash: string }[] = await sql.query(
    'select password_hash from password_history where user_id = $1 order by changed_at desc limit $2',
    [account.id, rememberedPasswords - 1],
  );
  for (const stored of [account.passwordHash, ...earlier.map((row) => row.password_hash)]) {
    if (await matchesPassword(stored, next)) {
      throw new Refusal(422, 'PASSWORD_REUSED', { zh: `不得使用最近${rememberedPasswords}次用过的密码`, en: `None of your last ${rememberedPasswords} passwords may be used again` });
    }
  }
}

export async function storePassword(sql: Sql, account: Pick<UserAccount, 'id' | 'passwordHash'>, hash: string, mustChange: boolean): Promise<void> {
  await sql.query('insert into password_history (user_id, password_hash) values ($1, $2)', [account.id, account.passwordHash]);
  await sql.query(
    `update user_account set password_hash = $2, password_changed_at = clock_timestamp(), must_change_password = $3, revision = revision + 1 where id = $1`,
    [account.id, hash, mustChange],
  );
}
