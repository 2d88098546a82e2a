import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Refusal } from '../refusal.js';
import type { PreparedSql, Sql } from '../sql.js';

export interface OnceRequest {
  readonly actor: string;
  readonly key: string;
  /** Method and path. */
  readonly request: string;
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  readonly body: string;
}

interface Row {
  readonly [column: string]: unknown;
  readonly mine: boolean;
  readonly same: boolean;
  readonly state: 'running' | 'answered';
  readonly status: number | null;
  readonly answer: string | null;
}

/** A request whose server died is taken over by its repeat after this time. */
const leaseSeconds = 60;
const firstWaitMs = 15;
const longestWaitMs = 250;

/** Either the caller is the first and gets a lease, or gets the first one's answer, waiting for it if need be. */
export async function enterOnce(sql: PreparedSql, given: OnceRequest): Promise<{ readonly lease: string } | { readonly answer: Answer }> {
  const lease = randomUUID();
  for (let wait = firstWaitMs; ; wait = Math.min(wait * 2, longestWaitMs)) {
    const row = await takeOrRead(sql, given, lease);
    if (row?.mine) return { lease };
    if (row && !row.same) {
      throw new Refusal(422, 'IDEMPOTENCY_KEY_REUSED', { zh: '同一 Idempotency-Key 不得用于不同的请求', en: 'This Idempotency-Key was used for a different request' });
    }
    if (row?.state === 'answered' && row.status !== null) return { answer: { status: row.status, body: row.answer ?? '' } };
    await pause(wait);
  }
}

async function takeOrRead(sql: PreparedSql, given: OnceRequest, lease: string): Promise<Row | undefined> {
  const hash = createHash('sha256').update(given.body).digest('hex');
  const [taken] = await sql.rows<{ lease: string }>(
    `insert into idempotency_record as r (actor, key, request, body_hash, state, lease) values ($1, $2, $3, $4, 'running', $5)
     on conflict (actor, key) do update set lease = $5, started_at = clock_timestamp()
       where r.state = 'running' and r.request = $3 and r.body_hash = $4 and r.started_at < clock_timestamp() - make_interval(secs => ${leaseSeconds})
     returning lease`,
    [given.actor, given.key, given.request, hash, lease],
  );
  if (taken) return { mine: true, same: true, state: 'running', status: null, answer: null };
  const [row] = await sql.rows<Row>(
    `select false as mine, request = $3 and body_hash = $4 as same, state, status, answer from idempotency_record where actor = $1 and key = $2`,
    [given.actor, given.key, given.request, hash],
  );
  return row;
}

export async function answerOnce(sql: PreparedSql, given: OnceRequest, lease: string, answer: Answer): Promise<void> {
  await sql.rows(
    `update idempotency_record set state = 'answered', status = $4, answer = $5 where actor = $1 and key = $2 and lease = $3`,
    [given.actor, given.key, lease, answer.status, answer.body],
  );
}

/** A request that failed before it did anything may be tried again with the same key. */
export async function leaveOnce(sql: PreparedSql, given: OnceRequest, lease: string): Promise<void> {
  await sql.rows('delete from idempotency_record where actor = $1 and key = $2 and lease = $3', [given.actor, given.key, lease]);
}

export async function sweepAnswers(sql: Sql): Promise<void> {
  await sql.query(`delete from idempotency_record where started_at < statement_timestamp() - interval '24 hours'`);
}
