import { generateSecret, generateURI, verifySync } from 'otplib';
import type { Sql } from '../sql.js';

const step = 30;

export function newSecondFactor(username: string): { readonly secret: string; readonly uri: string } {
  const secret = generateSecret();
  return { secret, uri: generateURI({ issuer: 'beian', label: username, secret }) };
}

/** Takes a one-time password once only: the time step of the last one taken is kept with the account. */
export async function takeOneTimePassword(sql: Sql, userId: string, secret: string, token: string): Promise<boolean> {
  if (!/^\d{6}$/.test(token)) return false;
  const verdict = verifySync({ secret, token, epochTolerance: step });
  if (!verdict.valid) return false;
  const taken = Math.floor(Date.now() / 1000 / step) + verdict.delta;
  const rows: unknown[] = await sql.query(
    `with taken as (update user_account set second_factor_step = $2 where id = $1 and coalesce(second_factor_step, 0) < $2 returning id) select id from taken`,
    [userId, taken],
  );
  return rows.length === 1;
}
