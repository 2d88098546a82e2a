import { createHash, randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { absoluteHours } from './timeouts.js';

export interface OpenedSession {
  /** What the cookie carries; only its digest is stored. */
  readonly token: string;
  readonly csrf: string;
}

export const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** One session per member of staff: the earlier one ends. */
export async function openSession(manager: EntityManager, userId: string, alone: boolean): Promise<OpenedSession> {
  await manager.query('select 1 from user_account where id = $1 for update', [userId]);
  if (alone) await manager.query(`update session set ended_at = clock_timestamp(), ended_by = 'replaced' where user_id = $1 and ended_at is null`, [userId]);
  const token = randomBytes(32).toString('base64url');
  const csrf = randomBytes(24).toString('base64url');
  await manager.query(
    `insert into session (token_hash, csrf, user_id, expires_at) values ($1, $2, $3, clock_timestamp() + make_interval(hours => $4))`,
    [digestOf(token), csrf, userId, absoluteHours],
  );
  return { token, csrf };
}

export async function endSession(manager: EntityManager, sessionId: string): Promise<void> {
  await manager.query(`update session set ended_at = clock_timestamp(), ended_by = 'user' where id = $1 and ended_at is null`, [sessionId]);
}
