import { Refusal } from '../refusal.js';
import type { Sql } from '../sql.js';

export interface RateLimit {
  readonly name: string;
  readonly hits: number;
  readonly seconds: number;
}

export const signInLimit: RateLimit = { name: 'sign-in', hits: 60, seconds: 60 };
export const publicQueryLimit: RateLimit = { name: 'public-query', hits: 60, seconds: 60 };
export const objectionLimit: RateLimit = { name: 'objection', hits: 6, seconds: 60 };

/** Counted in PostgreSQL, so that the limit holds over replicas. `who` is a digest of the caller's address, never the address. */
export async function requireRate(sql: Sql, limit: RateLimit, who: string): Promise<void> {
  const [row]: { hits: number; starts: Date }[] = await sql.query(
    `insert into rate_window as w (subject, starts_at, hits)
     values ($1, to_timestamp(floor(extract(epoch from clock_timestamp()) / $2) * $2), 1)
     on conflict (subject, starts_at) do update set hits = w.hits + 1 returning hits`,
    [`${limit.name}:${who}`, limit.seconds],
  );
  if (row && row.hits > limit.hits) {
    throw new Refusal(429, 'TOO_MANY_REQUESTS', { zh: '操作过于频繁，请一分钟后再试', en: 'Too many requests: try again in a minute' });
  }
}

export async function sweepRates(sql: Sql): Promise<void> {
  await sql.query(`delete from rate_window where starts_at < statement_timestamp() - interval '1 hour'`);
}
