import { createHash } from 'node:crypto';
import { canonical, type Json } from '@beian/procedure/kernel';
import type { Sql } from '../database/sql.js';
import type { FactsAccess } from '../ports/dependencies.js';

/** What a day added to the logs of all cases, in one hash that rests on the day before. */
export interface DayAnchor {
  readonly day: string;
  readonly cases: number;
  readonly events: number;
  readonly prevHash: string;
  readonly hash: string;
}

interface Head {
  readonly caseId: string;
  readonly seq: number;
  readonly hash: string;
  readonly events: number;
}

export const noAnchor = createHash('sha256').update('anchors').digest('hex');

/** Nothing of a day is still being written this long after its end. */
const settled = `interval '10 minutes'`;

/** Anchors every day that is over and not anchored yet, oldest first. Any number of workers may do it; each day is written once. */
export function anchorDays({ database }: FactsAccess): Promise<readonly DayAnchor[]> {
  return database.transaction(async (sql) => {
    await sql.run(`select pg_advisory_xact_lock(hashtext('log anchors'))`);
    const last = await sql.row<{ day: string; hash: string }>(`select day::text as day, encode(hash, 'hex') as hash from log_anchor order by day desc limit 1`);
    const made: DayAnchor[] = [];
    for (const day of await daysAfter(sql, last?.day ?? null)) {
      const anchor = await anchorOf(sql, day, made.at(-1)?.hash ?? last?.hash ?? noAnchor);
      await sql.run(`insert into log_anchor (day, cases, events, prev_hash, hash) values ($1, $2, $3, decode($4, 'hex'), decode($5, 'hex'))`, [day, anchor.cases, anchor.events, anchor.prevHash, anchor.hash]);
      made.push(anchor);
    }
    return made;
  });
}

/** The anchor of a day as the logs are now: the last entry of the day in every case that had one. */
export async function anchorOf(sql: Sql, day: string, prevHash: string): Promise<DayAnchor> {
  const heads = await sql.rows<Head & Record<string, unknown>>(
    `select e.case_id as "caseId", max(e.seq) as seq, encode((array_agg(e.hash order by e.seq desc))[1], 'hex') as hash, count(*)::int as events
     from case_event e join filing_case c on c.id = e.case_id
     where e.recorded_at >= $1::date::timestamp at time zone 'Asia/Shanghai' and e.recorded_at < ($1::date + 1)::timestamp at time zone 'Asia/Shanghai' and not c.synthetic
     group by e.case_id order by e.case_id`,
    [day],
  );
  const rows: Json = heads.map(({ caseId, seq, hash }) => [caseId, seq, hash]);
  const hash = createHash('sha256').update(Buffer.from(prevHash, 'hex')).update(canonical([day, rows])).digest('hex');
  return { day, cases: heads.length, events: heads.reduce((sum, { events }) => sum + events, 0), prevHash, hash };
}

/** Days in Beijing from the first entry of any log, or after an anchored day, to the last that is over. */
async function daysAfter(sql: Sql, anchored: string | null): Promise<readonly string[]> {
  const days = await sql.rows<{ day: string }>(
    `select d::date::text as day from generate_series(
       coalesce($1::date + 1, (select min(recorded_at at time zone 'Asia/Shanghai')::date from case_event))::timestamp,
       ((clock_timestamp() - ${settled}) at time zone 'Asia/Shanghai')::date - interval '1 day', interval '1 day') d order by d`,
    [anchored],
  );
  return days.map(({ day }) => day);
}
